#pragma once
#include <string>
#include <vector>

#include "base/problem.h"
#include "http/shape.h"

namespace ntm::http {

/// Where and how a value differs from the declared shape, everything at once (at most 100); the place is a
/// JSON pointer ("/rows/3/code", "" for the whole). Text with control characters other than tab and line end
/// never matches: no database column takes it.
std::vector<Problem> mismatches(const Shape& shape, const Json& value);

/// What is wrong with the query parameters of a request; the place is the name of the parameter. Undeclared
/// ones are let through: a link may carry what only the page understands.
std::vector<Problem> mismatches(const std::vector<Parameter>& declared,
                                const std::map<std::string, std::string>& query);

}  // namespace ntm::http
