#pragma once
#include <string>
#include <string_view>

#include "base/problem.h"

/// What is wrong with a template, and why a PDF could not be made. Places name the template's file and where
/// in it.
namespace ntm::doc {

Problem not_a_docx(const Place& place);
Problem damaged(const Place& place);
Problem too_large(const Place& place);
Problem has_macros(const Place& place);
Problem links_outside(const Place& place, std::string_view part);

Problem broken_marker(const Place& place, std::string_view marker);
/// `nearest` is the name that is probably meant; may be empty.
Problem unknown_text(const Place& place, std::string_view name, std::string_view nearest);
Problem unknown_list(const Place& place, std::string_view name, std::string_view nearest);
Problem missing_name(const Place& place, std::string_view name);
Problem not_alone(const Place& place, std::string_view name);
Problem not_closed(const Place& place, std::string_view name);
Problem not_opened(const Place& place, std::string_view name);
Problem not_in_a_table(const Place& place, std::string_view name);

Problem pdf_not_installed();
Problem pdf_busy();
Problem pdf_took_too_long(int seconds);
Problem pdf_failed(std::string_view said);

}  // namespace ntm::doc
