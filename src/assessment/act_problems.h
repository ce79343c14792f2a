#pragma once
#include <string>
#include <string_view>

#include "assessment/act.h"
#include "assessment/bar.h"
#include "assessment/doubt.h"
#include "base/problem.h"

/// What is said when an act on a value is refused.
namespace ntm::assessment {

Problem may_not(const Place& place, std::string_view act_vi, std::string_view indicator);
Problem may_not_at_all(std::string_view act_vi);
Problem barred(const Place& place, Bar bar, std::string_view act_vi);
/// Somebody changed the cell since the caller read it: what they wanted to write, what is there, who and
/// when.
Problem outdated(const Place& place, std::string_view wanted, std::string_view present, const Act& last);
/// Likewise, of a cell to which nothing was done.
Problem version_without_act(const Place& place, std::int64_t version);
Problem asks_for_a_word(const Place& place, Doubt doubt, std::string_view value);
Problem nothing_to_do();
/// Why an act is barred, in one Vietnamese sentence.
std::string reason_vi(Bar bar);

}  // namespace ntm::assessment
