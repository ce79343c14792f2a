#pragma once
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace ntm::http {

/// A fixed number of threads with a bounded queue before them.
class WorkerPool {
 public:
  WorkerPool(unsigned threads, std::size_t most_waiting);
  /// Finishes every job that was taken, then returns.
  ~WorkerPool();
  WorkerPool(const WorkerPool&) = delete;
  WorkerPool& operator=(const WorkerPool&) = delete;

  /// False, with the job untouched, when as many jobs are waiting as the queue holds. A job must not throw.
  bool try_submit(std::function<void()> job);

 private:
  void work();

  std::size_t most_waiting_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::deque<std::function<void()>> waiting_;
  std::size_t idle_ = 0;
  bool is_closing_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace ntm::http
