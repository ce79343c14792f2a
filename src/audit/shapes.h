#pragma once
#include <vector>

#include "http/shape.h"

/// The JSON of the trail, declared; json.cpp makes it.
namespace ntm::audit::shapes {

http::Shape page();
http::Shape history();
http::Shape verified();
http::Shape seals();

std::vector<http::Parameter> page_query();
std::vector<http::Parameter> history_query();
std::vector<http::Parameter> verify_query();
std::vector<http::Parameter> seals_query();

}  // namespace ntm::audit::shapes
