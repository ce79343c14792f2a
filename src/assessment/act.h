#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "assessment/value.h"
#include "base/instant.h"

namespace ntm::assessment {

/// What is done to a value (việc làm với giá trị): recorded by the commune, confirmed by the district,
/// appraised by the department that holds the indicator, returned by one of the two; or imported by the
/// system account.
enum class ActKind { record, confirm, appraise, return_, import };
std::string to_text(ActKind kind);  ///< "record", "confirm", "appraise", "return", "import"
std::string to_vietnamese(ActKind kind);  ///< "ghi nhận", "xác nhận", "thẩm định", "trả lại", "nạp từ tệp"
std::optional<ActKind> act_kind_from(std::string_view text);  ///< Nothing for an unknown word.

/// What acts are about: one part of an indicator of a unit under a set, in one month.
struct Subject {
  units::UnitId unit = 0;
  std::string set, indicator, part;
  Month period{1, 1};
  auto operator<=>(const Subject&) const = default;
};

/// What stands in a cell.
struct Content {
  std::optional<Decimal> value;
  std::optional<Conclusion> conclusion;
  bool operator==(const Content&) const = default;
};

/// One thing that was done to one cell. Acts are only ever added.
/// @req R108 R109
struct Act {
  Subject subject;
  std::int64_t version = 0;  ///< 1, 2, 3 … of the cell: the act that made it.
  ActKind kind = ActKind::record;
  Stage stage = Stage::recorded;  ///< Of what was written; of a return, what is left.
  std::int64_t account = 0;       ///< 0 for the system account.
  std::string person, post;       ///< Name of the account, and code of the post in whose name it acted.
  Instant at = Instant::from_unix_ms(0);
  std::string note;  ///< Why; never empty for a return.
  Content before, after;
};

}  // namespace ntm::assessment
