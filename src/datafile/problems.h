#pragma once
#include <string>
#include <string_view>

#include "base/problem.h"

namespace ntm::datafile {

Problem file_absent(const Place& place);
Problem file_too_large(const Place& place, std::uintmax_t bytes, std::uintmax_t largest);
Problem not_utf8(const Place& place);
Problem not_nfc(const Place& place, std::string_view line);
Problem line_too_long(const Place& place, std::size_t longest);
Problem broken_yaml(const Place& place, std::string_view reason);
Problem nested_too_deep(const Place& place, int deepest);
Problem aliases_not_allowed(const Place& place);
Problem unknown_key(const Place& place, std::string_view key, std::string_view known);
Problem duplicate_key(const Place& place, std::string_view key);
Problem missing_key(const Place& place, std::string_view key);
Problem wrong_type(const Place& place, std::string_view expected, std::string_view found);
Problem not_a_date(const Place& place, std::string_view found);
Problem not_a_month(const Place& place, std::string_view found);
Problem not_a_number(const Place& place, std::string_view found);
Problem not_one_of(const Place& place, std::string_view found, std::string_view allowed);
Problem wrong_schema(const Place& place, std::string_view found, std::string_view expected);
Problem missing_column(const Place& place, std::string_view column);
Problem duplicate_column(const Place& place, std::string_view column);
Problem wrong_cell_count(const Place& place, std::size_t found, std::size_t expected);
Problem unclosed_quote(const Place& place);

}  // namespace ntm::datafile
