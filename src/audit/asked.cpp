#include "audit/asked.h"

#include <charconv>

#include "audit/chain_rules.h"
#include "audit/problems.h"

namespace ntm::audit {
namespace {

std::optional<std::int64_t> whole_number(const std::string& text) {
  std::int64_t number = 0;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return {};
  return number;
}

}  // namespace

int asked_limit(const std::optional<std::string>& text) {
  if (!text) return usual_on_page;
  auto limit = whole_number(*text);
  if (!limit || *limit < 1 || *limit > most_on_page)
    throw Refused(Refusal::invalid, limit_out_of_range(*text));
  return static_cast<int>(*limit);
}

std::optional<std::int64_t> asked_cursor(const std::optional<std::string>& text) {
  if (!text) return {};
  auto cursor = whole_number(*text);
  if (!cursor) throw Refused(Refusal::invalid, unknown_cursor(*text));
  return cursor;
}

std::optional<PrintedRoot> asked_root(const std::optional<std::string>& text, std::optional<Date> day) {
  if (!text && day) throw Refused(Refusal::invalid, day_without_root());
  if (!text) return {};
  auto root = parse_root(*text);
  if (!root) throw Refused(Refusal::invalid, not_a_root(*text));
  return PrintedRoot{*root, day};
}

}  // namespace ntm::audit
