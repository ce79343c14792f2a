#pragma once
#include <string>
#include <vector>

#include "assessment/rollup.h"
#include "base/date.h"
#include "recognition/rules.h"

namespace ntm::assessment {

/// A recognised unit held against the rules of revocation.
struct RevocationLine {
  units::UnitId unit = 0;
  std::string unit_code, unit_name, tier, set;
  std::string level = "commune";  ///< commune or district
  recognition::RevocationFinding finding;
  std::vector<std::string> key_unmet_names;  ///< "10 Thu nhập"
};

struct DistrictStatus {
  std::string code, name;
  Totals totals;
};

/// How the programme stands in a place on a day (hiện trạng).
/// @req R5 R6 R7 R8 R49
struct Status {
  Date as_of = Date::beginning_of_time();
  Month period{1, 1};
  std::string set, set_name;
  std::string within_code, within_name;  ///< Empty: everywhere.
  std::string label;                     ///< "Số liệu minh họa" where the data are made up; else empty.
  Totals totals;
  std::vector<Band> bands;
  int advanced = 0;           ///< Communes that hold nâng cao.
  int model = 0;              ///< Communes that hold kiểu mẫu.
  int model_villages = 0;     ///< Thôn kiểu mẫu.
  int minority_villages = 0;  ///< Thôn (làng) in ethnic-minority areas.
  std::vector<DistrictStatus> districts;
  std::vector<RevocationLine> revocation;
  std::vector<std::string>
      watch_list;  ///< Codes of communes over the warning line, judged by the set of tier ntm.
};

}  // namespace ntm::assessment
