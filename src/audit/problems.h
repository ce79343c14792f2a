#pragma once
#include <cstdint>
#include <string>

#include "audit/record.h"
#include "base/problem.h"

/// What can be wrong with the trail, and what a question about it may not ask.
namespace ntm::audit {

Problem event_altered(std::int64_t id);
Problem event_displaced(std::int64_t id, std::int64_t true_predecessor);
Problem events_inserted(std::int64_t first, std::int64_t last);
Problem events_removed(std::int64_t first, std::int64_t last);
Problem stray_changes(std::int64_t event_id);

Problem head_missing();
Problem head_altered(const Head& kept);
Problem seal_missing(const Seal& expected);
Problem seal_altered(const Seal& kept);
Problem seal_foreign(const Seal& kept);
Problem root_does_not_fit(const PrintedRoot& printed);

Problem limit_out_of_range(const std::string& found);
Problem unknown_cursor(const std::string& found);
Problem object_missing();
Problem day_without_root();
Problem not_a_root(const std::string& found);

}  // namespace ntm::audit
