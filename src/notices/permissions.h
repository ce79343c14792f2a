#pragma once

namespace ntm::notices::permission {
/// Read the calendar at a secret address. Everybody has it: the address is the right.
constexpr const char* calendar = "notices.calendar";
}  // namespace ntm::notices::permission
