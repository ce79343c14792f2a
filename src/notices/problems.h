#pragma once
#include <string>
#include <string_view>

#include "base/problem.h"

namespace ntm::notices {

Problem no_address();
Problem not_an_address(std::string_view address);
Problem no_calendar();
Problem unknown_kind(const Place& place, std::string_view kind);
Problem missing_kind(const Place& place, std::string_view kind);
Problem repeated_kind(const Place& place, std::string_view kind);
Problem unknown_name(const Place& place, std::string_view name, std::string_view known);
Problem not_days(const Place& place, std::string_view found);
Problem not_a_path(const Place& place, std::string_view found);
Problem no_mail_server();
Problem day_to_come(std::string_view day);

}  // namespace ntm::notices
