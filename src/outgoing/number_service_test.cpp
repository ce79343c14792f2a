#include "outgoing/number_service.h"

#include <gmock/gmock.h>

#include <set>
#include <thread>

#include "audit/migrations.h"
#include "base/problem.h"
#include "db/each_backend.h"
#include "outgoing/migrations.h"
#include "outgoing/service.h"

namespace ntm::outgoing {
namespace {

class Numbers : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (IsSkipped()) return;
    for (const auto& steps : {audit::migrations(), migrations()}) database().migrate(steps);
    service_ = std::make_unique<Service>(database(), Clock::fixed_at(now_), TemplateFolders{});
  }
  Issued take(Date day, const std::string& body = "VPDP", const std::string& series = "BC") {
    const Wanted wanted{body,      series, series + "-" + body, "consolidated_report", day,
                        "Tiến độ", "A",    "3f9a2c71"};
    return database().write("test", [&](db::Connection& c) { return take_number(c, wanted, actor_, now_); });
  }
  std::int64_t events(const std::string& action) {
    return database().read([&](db::Connection& c) {
      return c.single<std::int64_t>("SELECT count(*) FROM audit_event WHERE action = $1", {action});
    });
  }
  const Instant now_ = *Instant::parse_utc("2024-03-19T02:00:00.000Z");
  const Actor actor_{"văn thư", ""};
  const Date march{2024, 3, 19};
  std::unique_ptr<Service> service_;
};
NTM_ON_EACH_BACKEND(Numbers);

// @req R97
TEST_P(Numbers, begin_with_one_and_go_up_by_one) {
  EXPECT_EQ(take(march).symbol, "01/BC-VPDP");
  EXPECT_EQ(take(march).symbol, "02/BC-VPDP");
}

// @legal NĐ 30/2020/NĐ-CP, Phụ lục I
TEST_P(Numbers, begin_again_each_year) {
  take(Date(2024, 12, 30)), take(Date(2024, 12, 31));
  EXPECT_EQ(take(Date(2025, 1, 1)).number, 1);
}

TEST_P(Numbers, of_each_body_and_series_are_their_own) {
  take(march);
  EXPECT_EQ(take(march, "SNN").number, 1);
  EXPECT_EQ(take(march, "VPDP", "CV").number, 1);
  EXPECT_EQ(take(march).number, 2);
}

TEST_P(Numbers, a_refused_or_failed_write_gives_none_away) {
  take(march);
  EXPECT_THROW(take(Date(2024, 3, 18)), Refused);
  EXPECT_THROW(
      database().write("test",
                       [&](db::Connection& c) {
                         take_number(c, {"VPDP", "BC", "BC-VPDP", "", march, "x", "", ""}, actor_, now_);
                         throw Failure("disk");
                       }),
      Failure);
  EXPECT_EQ(take(march).number, 2);
  EXPECT_EQ(events("outgoing.number"), 2);
}

TEST_P(Numbers, of_many_at_once_none_is_given_twice_and_none_is_left_out) {
  std::vector<std::thread> threads;
  for (int thread = 0; thread < 8; ++thread)
    threads.emplace_back([this] {
      for (int each = 0; each < 5; ++each) take(march);
    });
  for (std::thread& thread : threads) thread.join();
  std::set<int> numbers;
  for (const Issued& issued : service_->issued(2024, "VPDP")) numbers.insert(issued.number);
  ASSERT_EQ(numbers.size(), 40u);
  EXPECT_EQ(*numbers.begin(), 1);
  EXPECT_EQ(*numbers.rbegin(), 40);
}

TEST_P(Numbers, a_book_goes_on_where_paper_ended_but_not_after_it_has_begun) {
  service_->begin_book({"VPDP", "BC", 2024}, 45, actor_);
  service_->begin_book({"VPDP", "BC", 2024}, 45, actor_);
  EXPECT_EQ(take(march).symbol, "45/BC-VPDP");
  EXPECT_THROW(service_->begin_book({"VPDP", "BC", 2024}, 50, actor_), Refused);
  EXPECT_THROW(service_->begin_book({"VPDP", "BC", 2025}, 0, actor_), Refused);
  EXPECT_EQ(events("outgoing.begin"), 1);
}

TEST_P(Numbers, the_register_of_a_year_is_read_back_to_the_letter) {
  const Issued first = take(march), other = take(march, "SNN", "");
  take(Date(2025, 1, 2));
  EXPECT_EQ(service_->issued(2024, ""), (std::vector<Issued>{other, first}));
  EXPECT_EQ(service_->issued(2024, "VPDP"), std::vector<Issued>{first});
  EXPECT_EQ(first.taken_by, "văn thư");
}

// @req R109
TEST_P(Numbers, each_leaves_an_event_that_says_what_was_issued) {
  take(march);
  auto event = database().read([](db::Connection& c) {
    return c.find<std::string, std::string>("SELECT object, after FROM audit_event ORDER BY id DESC");
  });
  EXPECT_EQ(*event, std::make_tuple(std::string("VPDP/BC/2024"),
                                    std::string("01/BC-VPDP ngày 19/03/2024: Tiến độ (mã 3f9a2c71)")));
}

}  // namespace
}  // namespace ntm::outgoing
