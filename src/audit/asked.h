#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "audit/record.h"

namespace ntm::audit {

constexpr int usual_on_page = 50;

/// How many events a page has, as it was asked for. @throws Refused when it is not 1 to most_on_page.
int asked_limit(const std::optional<std::string>& text);
/// `next` of the page before. @throws Refused when it is none.
std::optional<std::int64_t> asked_cursor(const std::optional<std::string>& text);
/// A printed root and its day. @throws Refused when it is no root, or there is a day without one.
std::optional<PrintedRoot> asked_root(const std::optional<std::string>& text, std::optional<Date> day);

}  // namespace ntm::audit
