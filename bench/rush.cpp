#include "rush.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "base/problem.h"
#include "chance.h"

namespace ntm::bench {

std::vector<RushJob> rush_jobs(std::size_t communes) {
  std::vector<std::size_t> order(communes);
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [](auto one, auto other) { return chance(one, 51) < chance(other, 51); });
  std::vector<RushJob> jobs;
  for (std::size_t at = 0; at < communes; ++at) {
    if (at % 100 == 50) jobs.push_back({order[at], true});
    jobs.push_back({order[at], false});
    if (at % 100 == 99) jobs.push_back({order[at], false});
  }
  return jobs;
}

std::size_t RushResult::accepted() const {
  return static_cast<std::size_t>(std::count(is_accepted.begin(), is_accepted.end(), 1));
}

void require_each_once(const std::vector<RushJob>& jobs, const RushResult& result, const std::string& who) {
  std::size_t communes = 0;
  for (const RushJob& job : jobs) communes = std::max(communes, job.commune + 1);
  std::vector<int> times(communes);
  for (std::size_t at = 0; at < jobs.size(); ++at) {
    if (!result.is_accepted[at]) continue;
    if (jobs[at].is_of_wrong_month) throw Failure(who + " accepted a form of a wrong month");
    ++times[jobs[at].commune];
  }
  for (int each : times)
    if (each != 1) throw Failure(fmt::format("{} accepted a form {} times", who, each));
}

void require_kept(std::vector<KeptRow> kept, const std::vector<MonthForm>& forms,
                  const std::function<std::int64_t(std::size_t)>& unit_of, const std::string& who) {
  std::vector<KeptRow> wanted;
  for (const MonthForm& form : forms)
    for (FormCell cell : form.cells) {
      cell.value.clear();
      wanted.push_back({unit_of(form.commune), std::move(cell)});
    }
  std::sort(wanted.begin(), wanted.end());
  std::sort(kept.begin(), kept.end());
  if (kept != wanted)
    throw Failure(
        fmt::format("{} kept {} cells of {}, or others than were sent", who, kept.size(), wanted.size()));
}

}  // namespace ntm::bench
