#pragma once
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "bench.h"
#include "scorecards.h"
#include "units/unit.h"

namespace ntm::bench {

/// Somebody of a commune's committee who has signed in.
struct Officer {
  std::string unit_code;
  units::UnitId unit = 0;
  std::map<std::string, std::string> headers;  ///< What each of their requests carries.
};

/// A data folder for `ntm serve`: a whole nation with a year of values and an officer for each commune, each
/// with rights on their own commune and a session.
class ServedNation {
 public:
  ServedNation(const Plan& plan, const Nation& nation, const Scorecards& cards);

  const std::filesystem::path& folder() const { return folder_; }
  std::string database_url() const;
  const std::vector<Officer>& officers() const { return officers_; }  ///< By commune.

 private:
  std::filesystem::path folder_;
  std::vector<Officer> officers_;
};

}  // namespace ntm::bench
