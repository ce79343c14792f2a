// The audit trail with 5 million events on a SQLite file: one object's history, a page, and the whole chain
// again.
#include <fmt/format.h>

#include "audit/event.h"
#include "audit/migrations.h"
#include "audit/service.h"
#include "base/problem.h"
#include "bench.h"
#include "chance.h"

namespace ntm::bench {
namespace {

constexpr Seconds slowest_history = 0.010;
constexpr int questions = 1'000, events_in_one_write = 20'000, people = 4'000, indicators = 25;
constexpr int events_between_imports = 50, changes_of_an_import = 20;

/// One indicator of one commune; about 20 events touch each.
std::string object_of(int number) {
  return fmt::format("assessment/{}/VN-XA-NTM-2021-2025/{}", 20'000 + number / indicators,
                     number % indicators + 1);
}

/// Event `number` of a trail about `objects` objects: 2,000 a day, every 50th an import.
audit::Event event_of(std::int64_t number, int objects) {
  const auto seed = static_cast<std::uint64_t>(number);
  const std::int64_t start = Date(2019, 1, 1).days_since_1970() * std::int64_t{86'400'000};
  audit::Event event{{fmt::format("can.bo.{}", below(people, seed, 1)), "UBND-23353.head", "10.20.30.40"},
                     Instant::from_unix_ms(start + number * 43'200),
                     "assessment.record",
                     object_of(below(objects, seed)),
                     R"({"value":"34.5","stage":"recorded"})",
                     R"({"value":"35.1","stage":"confirmed"})",
                     "Đối chiếu với báo cáo của xã"};
  if (number % events_between_imports != 0) return event;
  event.action = "assessment.import", event.object = fmt::format("bao-cao-{}.csv", number);
  for (int at = 0; at < changes_of_an_import; ++at)
    event.changes.push_back(
        {object_of(below(objects, seed, 2, static_cast<std::uint64_t>(at))), event.before, event.after});
  return event;
}

void fill(db::Database& database, std::int64_t events, int objects) {
  for (std::int64_t next = 1; next <= events; next += events_in_one_write) {
    database.write("filling the trail", [&](db::Connection& connection) {
      for (std::int64_t number = next; number < next + events_in_one_write && number <= events; ++number)
        audit::append(connection, event_of(number, objects));
    });
    if (next % 1'000'000 == 1) progress(fmt::format("{} of {} events", next - 1, events));
  }
}

std::vector<Seconds> times_of_histories(audit::Service& trail, int objects) {
  std::vector<Seconds> times;
  std::size_t touches = 0;
  for (std::uint64_t question = 0; question < questions; ++question) {
    std::string object = object_of(below(objects, question, 3));
    times.push_back(time_of([&] { touches += trail.history(object).size(); }));
  }
  progress(fmt::format("{} events touched each object, on average", touches / questions));
  return times;
}

/// Pages of 50 events of one person, each begun somewhere in the trail.
std::vector<Seconds> times_of_pages(audit::Service& trail, std::int64_t events) {
  std::vector<Seconds> times;
  for (std::uint64_t question = 0; question < questions; ++question) {
    audit::Filter filter;
    filter.actor = fmt::format("can.bo.{}", below(people, question, 4));
    std::int64_t cursor = 1 + below(static_cast<int>(events), question, 5);
    times.push_back(time_of([&] { trail.events(filter, cursor, 50); }));
  }
  return times;
}

}  // namespace

std::vector<Figure> audit_trail(const Plan& plan) {
  const std::int64_t events = plan.is_small ? 50'000 : 5'000'000;
  const int objects = plan.is_small ? 2'650 : 265'000;
  std::filesystem::path file = plan.scratch / "audit.db";
  auto database = db::Database::open("sqlite:" + file.string());
  database->migrate(audit::migrations());
  Seconds filled = time_of([&] { fill(*database, events, objects); });
  audit::Service trail(*database, Clock::system());
  std::vector<Seconds> histories = times_of_histories(trail, objects), pages = times_of_pages(trail, events);
  audit::Verified verified;
  Seconds whole = time_of([&] { verified = trail.verify(); });
  if (!verified.is_intact() || verified.events != events) throw Failure("the trail is not intact");
  Seconds p95 = percentile(histories, 0.95);
  std::string size = fmt::format("{} events, {} changes, {}", events, verified.changes,
                                 megabytes(std::filesystem::file_size(file)));
  auto share = static_cast<double>(events);
  return {
      limited("audit",
              fmt::format("one object's history among {}: p95 of {} (p50 {})", size, questions,
                          in_words(percentile(histories, 0.5))),
              in_words(p95), "≤ 10 ms", p95 <= slowest_history),
      {"audit",
       fmt::format("50 events of one person from anywhere: p95 (p50 {})", in_words(percentile(pages, 0.5))),
       in_words(percentile(pages, 0.95)),
       "",
       "",
       "",
       {}},
      {"audit",
       fmt::format("the whole chain verified ({} an event)", in_words(whole / share)),
       in_words(whole),
       "",
       "",
       "",
       {}},
      {"audit",
       fmt::format("an event appended, {} in one write", events_in_one_write),
       in_words(filled / share),
       "",
       "",
       "",
       {}}};
}

}  // namespace ntm::bench
