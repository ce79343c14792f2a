#pragma once
#include <string>
#include <string_view>

#include "base/problem.h"

namespace ntm::settings {

Problem broken_file(const Place& place, std::string_view reason);
Problem unknown_key(const Place& place, std::string_view key, std::string_view alike);
Problem unknown_variable(std::string_view name);
Problem wrong_type(const Place& place, std::string_view expected);
Problem out_of_range(const Place& place, std::int64_t found, std::int64_t smallest, std::int64_t largest);
Problem certificate_and_key(const Place& place);
Problem idle_beyond_absolute(const Place& place, std::int64_t idle, std::int64_t absolute);
Problem missing_of_mail(const Place& place, std::string_view key);
Problem not_a_mail_tls(const Place& place, std::string_view found);
Problem mail_in_the_open(const Place& place, std::string_view host);
Problem missing_of_provider(const Place& place, std::string_view key);
Problem not_an_address(const Place& place, std::string_view found);

}  // namespace ntm::settings
