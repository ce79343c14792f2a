#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/problem.h"

/// What is said when a file of evidence is refused, or found wanting.
namespace ntm::evidence {

Problem file_empty(std::string_view name);
Problem file_too_large(std::string_view name, std::size_t bytes, std::size_t most);
Problem file_of_other_kind(std::string_view name);
Problem file_holds_program(std::string_view name, std::string_view part);
Problem file_unsound(std::string_view name, const Problem& cause);
Problem one_file_needed();
Problem field_missing(std::string_view field, std::string_view name_vi);
Problem not_a_day(std::string_view field, std::string_view found);
Problem text_unreadable(std::string_view field);
Problem text_too_long(std::string_view field, std::size_t most);
Problem source_missing();
Problem reason_missing();
Problem dated_in_the_future(Date day);
Problem may_not_attach(std::string_view indicator);
Problem no_such_attachment();
Problem already_attached(std::string_view name, std::int64_t id);
Problem already_withdrawn(std::string_view name);

// Found by `verify`.
Problem file_missing(std::string_view hash);
Problem file_changed(std::string_view hash);

}  // namespace ntm::evidence
