#pragma once
#include <atomic>
#include <exception>
#include <latch>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "measure.h"

namespace ntm::bench {

/// Runs `jobs` jobs on so many clients at once. Each client is made by `make()` before the time begins, then
/// takes the next number and calls `work(*client, number)`. The first failure stops all and is thrown again.
/// @return how long all of it took.
template <class Make, class Work>
Seconds done_by(int clients, std::size_t jobs, const Make& make, const Work& work) {
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex mutex;
  std::latch ready(clients + 1);
  auto carefully = [&](const auto& step) {
    try {
      step();
    } catch (...) {
      const std::lock_guard lock(mutex);
      if (!failure) failure = std::current_exception();
      next = jobs;
    }
  };
  std::vector<std::thread> threads;
  for (int each = 0; each < clients; ++each)
    threads.emplace_back([&] {
      decltype(make()) client;
      carefully([&] { client = make(); });
      ready.arrive_and_wait();
      carefully([&] {
        for (std::size_t number = 0; client && (number = next++) < jobs;) work(*client, number);
      });
    });
  ready.arrive_and_wait();
  const Seconds time = time_of([&] {
    for (std::thread& thread : threads) thread.join();
  });
  if (failure) std::rethrow_exception(failure);
  return time;
}

}  // namespace ntm::bench
