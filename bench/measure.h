#pragma once
#include <algorithm>
#include <chrono>
#include <vector>

namespace ntm::bench {

using Seconds = double;

/// How long one call takes.
template <class Work>
Seconds time_of(const Work& work) {
  auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// The value that `share` (0 to 1) of all samples do not exceed; 0 without samples.
inline Seconds percentile(std::vector<Seconds> samples, double share) {
  if (samples.empty()) return 0;
  std::sort(samples.begin(), samples.end());
  auto at = static_cast<std::size_t>(share * static_cast<double>(samples.size()));
  return samples[std::min(at, samples.size() - 1)];
}

/// The middle one of several runs: neither the luckiest nor the one another program disturbed.
template <class Work>
Seconds median_time(int runs, const Work& work) {
  std::vector<Seconds> samples;
  for (int run = 0; run < runs; ++run) samples.push_back(time_of(work));
  return percentile(std::move(samples), 0.5);
}

}  // namespace ntm::bench
