#pragma once
#include <string_view>

#include "base/problem.h"

namespace ntm {

Problem not_a_port(std::string_view found);
Problem unknown_example(std::string_view name);
Problem no_data(std::string_view path);
Problem broken_pages(std::string_view found);
Problem unit_to_choose(std::string_view parameter);
Problem only_for_every_unit(std::string_view permission);
Problem no_administrator(std::string_view address);
Problem no_client_secret(const Place& place, std::string_view file);

}  // namespace ntm
