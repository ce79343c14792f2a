#pragma once
#include <string_view>

#include "base/problem.h"

/// What the register of documents refuses, in the words of its reader.
namespace ntm::documents {

Problem unknown_schema(const Place& place, std::string_view found);
Problem repeated_id(const Place& place, std::string_view id);
Problem repeated_document(const Place& place, std::string_view symbol, std::string_view other);
Problem ends_before_it_begins(const Place& place);
Problem unknown_document(const Place& place, std::string_view id);
Problem links_to_itself(const Place& place, std::string_view link);
Problem links_in_a_circle(const Place& place, std::string_view link);
Problem links_to_a_younger(const Place& place, std::string_view link, std::string_view target);
Problem differs_from_register(const Place& place, std::string_view field, std::string_view here,
                              std::string_view there);
Problem repeated_clause(const Place& place, std::string_view id);
Problem unknown_clause(const Place& place, std::string_view id);
Problem clause_in_a_circle(const Place& place, std::string_view parent);
Problem clause_before_parent(const Place& place, std::string_view parent);
Problem not_a_requirement(const Place& place, std::string_view found);
Problem recipient_order(const Place& place, std::string_view found, std::size_t expected);
Problem archive_not_last(const Place& place);
Problem not_found(std::string_view word);
Problem several(std::string_view word, std::string_view ids);
Problem no_text(std::string_view id);
Problem empty_text(std::string_view file);

}  // namespace ntm::documents
