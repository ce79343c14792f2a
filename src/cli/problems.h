#pragma once
#include <string_view>

#include "base/problem.h"

namespace ntm::cli {

Problem unknown_command(std::string_view words);
Problem unknown_option(std::string_view option, std::string_view command);
Problem missing_option(std::string_view option, std::string_view command);
Problem missing_option_value(std::string_view option);
Problem missing_words(std::string_view expected, std::string_view command);
Problem not_a_date(std::string_view option, std::string_view found);
Problem not_a_month(std::string_view option, std::string_view found);
Problem no_table(std::string_view command);
Problem unexpected_words(std::string_view found, std::string_view command);

}  // namespace ntm::cli
