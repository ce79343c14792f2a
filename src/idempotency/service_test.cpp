#include "idempotency/service.h"

#include <gmock/gmock.h>

#include <atomic>
#include <future>
#include <thread>

#include "base/problem.h"
#include "db/each_backend.h"
#include "idempotency/migrations.h"

namespace ntm::idempotency {
namespace {

const std::string key_text = "0192f0c1-7a3b-7c44-9d2e-5b1f8a6c3e70";

class Once : public db::testing::EachBackend {
 protected:
  void SetUp() override {
    EachBackend::SetUp();
    if (!IsSkipped()) database().migrate(migrations());
  }
  static Asked asked(std::int64_t account = 1, const std::string& request = "POST /api/x {}") {
    return {account, *Key::parse(key_text), request};
  }
  static Clock at(const char* time) { return Clock::fixed_at(*Instant::parse_utc(time)); }
  Answer ask(const Asked& what, Clock clock = at("2024-01-22T12:00:00.000Z")) {
    return Service(database(), clock).once(what, [this] {
      return Answer{201, "application/json", "\"" + std::to_string(++done_) + "\""};
    });
  }
  /// The code of the problem it is refused with; "" when it is not.
  std::string fault(const Asked& what, const char* time = "2024-01-22T12:00:01.000Z") {
    try {
      ask(what, at(time));
      return "";
    } catch (const Refused& refused) {
      EXPECT_EQ(refused.kind(), Refusal::conflict);
      return refused.problems().front().code;
    }
  }
  std::atomic<int> done_ = 0;
};

}  // namespace

TEST_P(Once, the_same_write_sent_again_is_answered_again_and_not_done_again) {
  const Answer first = ask(asked()), second = ask(asked());
  EXPECT_FALSE(first.is_repeated);
  EXPECT_TRUE(second.is_repeated);
  EXPECT_EQ(second.status, 201);
  EXPECT_EQ(second.content_type, "application/json");
  EXPECT_EQ(second.body, first.body);
  EXPECT_EQ(done_, 1);
}

TEST_P(Once, another_request_under_the_same_key_is_refused) {
  ask(asked());
  EXPECT_EQ(fault(asked(1, "POST /api/x {\"a\":1}")), "idempotency.key_of_another_request");
  EXPECT_EQ(done_, 1);
}

TEST_P(Once, keys_of_different_accounts_have_nothing_to_do_with_each_other) {
  ask(asked(1));
  EXPECT_FALSE(ask(asked(2)).is_repeated);
  EXPECT_EQ(done_, 2);
}

TEST_P(Once, a_refused_write_leaves_its_key_free) {
  Service service(database(), at("2024-01-22T12:00:00.000Z"));
  const auto refusing = []() -> Answer {
    throw Refused(Refusal::invalid, Problem{"x.wrong", {}, "", "", ""});
  };
  EXPECT_THROW(service.once(asked(), refusing), Refused);
  EXPECT_FALSE(ask(asked()).is_repeated);
}

TEST_P(Once, a_write_that_the_world_interrupted_is_never_done_again_under_its_key) {
  Service service(database(), at("2024-01-22T12:00:00.000Z"));
  const auto failing = []() -> Answer { throw Failure("disk"); };
  EXPECT_THROW(service.once(asked(), failing), Failure);
  EXPECT_EQ(fault(asked(), "2024-01-22T12:00:30.000Z"), "idempotency.still_working");
  EXPECT_EQ(fault(asked(), "2024-01-22T13:00:00.000Z"), "idempotency.outcome_unknown");
  EXPECT_EQ(done_, 0);
}

TEST_P(Once, after_a_day_the_key_is_forgotten) {
  ask(asked());
  EXPECT_TRUE(ask(asked(), at("2024-01-23T12:00:00.000Z")).is_repeated);
  EXPECT_FALSE(ask(asked(), at("2024-01-23T12:00:00.001Z")).is_repeated);
}

TEST_P(Once, of_many_at_the_same_time_one_is_done) {
  Service service(database(), at("2024-01-22T12:00:00.000Z"));
  std::promise<void> go;
  auto begin = go.get_future().share();
  std::atomic<int> told_to_wait = 0;
  const auto slow = [this] {
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
    return Answer{200, "", std::to_string(++done_)};
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 8; ++i)
    threads.emplace_back([&] {
      begin.wait();
      try {
        service.once(asked(), slow);
      } catch (const Refused&) {
        ++told_to_wait;
      }
    });
  go.set_value();
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(done_, 1);
  EXPECT_GT(told_to_wait, 0);
  EXPECT_EQ(ask(asked()).body, "1");
}

TEST_P(Once, neither_key_nor_answer_can_be_read_from_the_database) {
  Service(database(), at("2024-01-22T12:00:00.000Z")).once(asked(), [] {
    return Answer{200, "application/json", "very secret"};
  });
  database().read([](db::Connection& c) {
    for (const auto& [hash, fingerprint, sealed] : c.query<std::string, std::string, std::string>(
             "SELECT key_hash, fingerprint, sealed FROM idempotency_answer"))
      for (const std::string& column : {hash, fingerprint, sealed}) {
        EXPECT_EQ(column.find("secret"), std::string::npos);
        EXPECT_EQ(column.find(key_text), std::string::npos);
      }
  });
}

NTM_ON_EACH_BACKEND(Once);

}  // namespace ntm::idempotency
