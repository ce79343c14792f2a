#pragma once
#include <cstdint>

namespace ntm::bench {

/// Chance without state: the same question always gets the same answer, on every machine and in any order.
constexpr std::uint64_t chance(std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {  // splitmix64
  std::uint64_t mixed = a * 0x9E3779B97F4A7C15ull + b * 0xD1B54A32D192ED03ull + c * 0x8CB92BA72F3D8DD7ull;
  mixed = (mixed ^ mixed >> 30) * 0xBF58476D1CE4E5B9ull;
  mixed = (mixed ^ mixed >> 27) * 0x94D049BB133111EBull;
  return mixed ^ mixed >> 31;
}

/// A whole number from 0 to limit - 1 by that chance.
constexpr int below(int limit, std::uint64_t a, std::uint64_t b = 0, std::uint64_t c = 0) {
  return static_cast<int>(chance(a, b, c) % static_cast<std::uint64_t>(limit));
}

}  // namespace ntm::bench
