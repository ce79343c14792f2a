// P2: a province's matrix while the whole country writes.
#include <fmt/format.h>

#include <atomic>
#include <exception>
#include <mutex>
#include <thread>

#include "assessment/json.h"
#include "assessment_world.h"
#include "bench.h"
#include "chance.h"

namespace ntm::bench {
namespace {

constexpr int writes_per_second = 200, reads_per_second = 100, writers = 4;
constexpr Seconds longest_read = 0.005, longest_until_visible = 0.050;

using Time = std::chrono::steady_clock::time_point;

/// Calls `work(0)`, `work(1)` … so many times a second until the end; what comes late is made up for.
template <class Work>
void at_rate(double per_second, Time end, const Work& work) {
  Time start = std::chrono::steady_clock::now();
  for (int number = 0;; ++number) {
    Time due = start + std::chrono::microseconds(static_cast<std::int64_t>(number / per_second * 1e6));
    if (due >= end || std::chrono::steady_clock::now() >= end) return;
    std::this_thread::sleep_until(due);
    work(number);
  }
}

/// Criteria with one indicator, of which a conclusion alone decides: what is written shows in the matrix.
const std::vector<std::string> single_indicators{"5", "7", "10", "11", "16"};

class Rush {
 public:
  Rush(const Nation& nation, const Scorecards& cards, AssessmentWorld& world)
      : nation_(nation), cards_(cards), world_(world), last_(cards.first().plus(cards.months() - 1)) {
    for (std::size_t at = 0; at < nation.communes.size(); ++at)
      if (nation.communes[at].type == "Xã") rural_.push_back(at);
  }

  /// The first question loads everything into memory.
  Seconds load() {
    return time_of([&] { matrix(nation_.provinces.front().code); });
  }

  void run(int seconds) {
    for (const Nation::Province& province : nation_.provinces) matrix(province.code);
    Time end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
      threads.emplace_back([&, writer] { write_until(end, writer); });
    at_rate(reads_per_second, end, [&](int number) { read(number); });
    for (std::thread& thread : threads) thread.join();
    if (failure_) std::rethrow_exception(failure_);
  }

  std::vector<Seconds> reads, texts, until_visible;
  std::size_t largest = 0;
  std::atomic<int> written = 0;

 private:
  assessment::Matrix matrix(const std::string& within) {
    return world_.assessment().matrix({cards_.set().code, {}, last_, {}, within});
  }

  /// What goes wrong in a thread is told after all have ended.
  void write_until(Time end, int writer) {
    try {
      at_rate(writes_per_second / double{writers}, end, [&](int number) { write(writer, number); });
    } catch (...) {
      std::lock_guard lock(mutex_);
      failure_ = std::current_exception();
    }
  }

  void read(int number) {
    const std::string& province =
        nation_.provinces[chance(static_cast<std::uint64_t>(number), 41) % nation_.provinces.size()].code;
    assessment::Matrix shown;
    reads.push_back(time_of([&] { shown = matrix(province); }));
    texts.push_back(time_of([&] { assessment::matrix_json(shown).dump(); }));
    largest = std::max(largest, shown.rows.size());
  }

  /// A conclusion by a department; each writer keeps to communes of its own, so that none undoes another's.
  void write(int writer, int number) {
    auto roll = chance(static_cast<std::uint64_t>(writer), static_cast<std::uint64_t>(number), 42);
    std::size_t commune =
        rural_[roll % (rural_.size() / writers) * writers + static_cast<std::size_t>(writer)];
    const std::string& indicator = single_indicators[(roll >> 40) % single_indicators.size()];
    assessment::Value row;
    row.unit = world_.unit_of(commune);
    row.set = cards_.set().code;
    row.indicator = indicator;
    row.period = last_;
    row.stage = assessment::Stage::appraised;
    row.conclusion = roll >> 50 & 1 ? assessment::Conclusion::met : assessment::Conclusion::not_met;
    Seconds time = time_of([&] {
      world_.assessment().keep({row}, "assessment.record", "bench", {"bench", ""});
      if (number % 10 == 0) require_visible(commune, row);
    });
    ++written;
    std::lock_guard lock(mutex_);
    if (number % 10 == 0) until_visible.push_back(time);
  }

  void require_visible(std::size_t commune, const assessment::Value& row) {
    auto expected = assessment::result_of(*row.conclusion);
    assessment::Matrix shown = matrix(nation_.districts[nation_.communes[commune].district].code);
    for (const assessment::MatrixRow& each : shown.rows)
      for (std::size_t at = 0; at < shown.set->criteria.size(); ++at)
        if (each.unit.id == row.unit && shown.set->criteria[at].code == row.indicator &&
            each.verdicts[at] == expected)
          return;
    throw Failure("a value that was recorded does not show in the matrix");
  }

  const Nation& nation_;
  const Scorecards& cards_;
  AssessmentWorld& world_;
  Month last_;
  std::vector<std::size_t> rural_;
  std::mutex mutex_;  ///< Guards until_visible and failure_.
  std::exception_ptr failure_;
};

std::string millions(std::size_t count) { return fmt::format("{:.1f} M", static_cast<double>(count) / 1e6); }

}  // namespace

std::vector<Figure> p2_scorecard(const Plan& plan) {
  Nation nation = make_nation(plan.is_small ? 1'003 : communes_of_2024);
  Scorecards cards(nation, commune_sets(plan.repository).front(), Month(2020, 1), 60);
  progress("P2 writing the values");
  AssessmentWorld world(plan, nation, cards);
  Rush rush(nation, cards, world);
  progress("P2 loading them");
  Seconds load = rush.load();
  progress("P2 reading and writing");
  int seconds = plan.is_small ? 3 : 20;
  rush.run(seconds);
  std::size_t values =
      nation.communes.size() * cards.layout().indicators().size() * static_cast<std::size_t>(cards.months());
  Seconds read = percentile(rush.reads, 0.95), visible = percentile(rush.until_visible, 0.95);
  double rate = static_cast<double>(rush.written) / seconds;
  return {
      limited("P2",
              fmt::format("matrix of one province (up to {} communes), {} indicators loaded, p95",
                          rush.largest, millions(values)),
              in_words(read), "≤ 5 ms", read <= longest_read),
      limited("P2", "value sent → committed → visible in the matrix, p95", in_words(visible), "≤ 50 ms",
              visible <= longest_until_visible),
      limited("P2", "writes kept up with meanwhile", fmt::format("{:.0f} /s", rate), "200 /s",
              rate >= 0.98 * writes_per_second),
      {"P2", "the same matrix written as JSON, p95", in_words(percentile(rush.texts, 0.95)), "", "", "", {}},
      {"P2", "loading everything from SQLite after a start", in_words(load), "", "", "", {}}};
}

}  // namespace ntm::bench
