#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "base/problem.h"

namespace ntm::xlsx {

Problem file_absent(const Place& place);
Problem not_a_workbook(const Place& place, std::string_view reason);
Problem workbook_too_large(const Place& place, std::string_view what, std::uint64_t most);
Problem unpacks_too_far(const Place& place, std::string_view part);
Problem is_encrypted(const Place& place);
Problem has_macros(const Place& place);
Problem broken_part(const Place& place, std::string_view part, std::string_view reason);
Problem has_document_type(const Place& place, std::string_view part);
Problem unsafe_part_name(const Place& place, std::string_view part);

}  // namespace ntm::xlsx
