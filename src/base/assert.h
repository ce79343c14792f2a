#pragma once

namespace ntm {
/// Prints the broken promise and stops the program, in release builds too: a programmer's error must not
/// go on to write data.
[[noreturn]] void stop_on_broken_promise(const char* promise, const char* file, int line);
}  // namespace ntm

#define NTM_ASSERT(promise) \
  ((promise) ? static_cast<void>(0) : ::ntm::stop_on_broken_promise(#promise, __FILE__, __LINE__))
