#include "http/worker_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>

namespace ntm::http {

TEST(WorkerPool, refuses_a_job_when_the_queue_is_full) {
  std::promise<void> may_end, has_begun;
  std::atomic<int> done = 0;
  {
    WorkerPool pool(1, 1);
    auto until = may_end.get_future().share();
    ASSERT_TRUE(pool.try_submit([&, until] { has_begun.set_value(), until.wait(), ++done; }));
    has_begun.get_future().wait();
    EXPECT_TRUE(pool.try_submit([&] { ++done; }));
    EXPECT_FALSE(pool.try_submit([&] { ++done; }));
    may_end.set_value();
  }
  EXPECT_EQ(done, 2) << "what was taken is finished before the pool goes";
}

TEST(WorkerPool, runs_jobs_of_many_threads_each_once) {
  std::atomic<int> done = 0;
  int taken = 0;
  {
    WorkerPool pool(3, 10'000);
    std::thread other([&] {
      for (int i = 0; i < 500; ++i) pool.try_submit([&] { ++done; });
    });
    for (int i = 0; i < 500; ++i) taken += pool.try_submit([&] { ++done; });
    other.join();
  }
  EXPECT_EQ(taken, 500);
  EXPECT_EQ(done, 1000);
}

}  // namespace ntm::http
