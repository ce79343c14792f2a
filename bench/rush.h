#pragma once
#include <functional>
#include <string>
#include <vector>

#include "measure.h"
#include "month_form.h"

namespace ntm::bench {

/// What comes in on the day before a deadline, in the order in which it comes: a form of every commune; one
/// of a hundred comes twice, at the same moment; one of a hundred communes also sends one for a month to
/// come.
struct RushJob {
  std::size_t commune = 0;
  bool is_of_wrong_month = false;
};
std::vector<RushJob> rush_jobs(std::size_t communes);

/// What became of the jobs.
struct RushResult {
  Seconds time = 0;               ///< From the first to the last answer.
  std::vector<Seconds> answers;   ///< By job.
  std::vector<char> is_accepted;  ///< By job.

  std::size_t accepted() const;
  double per_second() const { return static_cast<double>(accepted()) / time; }
};

/// @throws Failure unless one form of every commune was accepted, and none of a wrong month.
void require_each_once(const std::vector<RushJob>& jobs, const RushResult& result, const std::string& who);

/// One row as it is kept, of whichever side.
struct KeptRow {
  std::int64_t unit = 0;
  FormCell cell;  ///< Without `value`.
  auto operator<=>(const KeptRow&) const = default;
};
/// @throws Failure unless exactly the cells of these forms are kept.
void require_kept(std::vector<KeptRow> kept, const std::vector<MonthForm>& forms,
                  const std::function<std::int64_t(std::size_t)>& unit_of, const std::string& who);

}  // namespace ntm::bench
