#pragma once
#include <string>
#include <vector>

#include "json/json.h"

/// Values that nobody in their right mind sends, and some that people send by mistake.
namespace ntm::testing {

/// As they stand in a URL, encoded already.
const std::vector<std::string>& hostile_texts();

/// As they stand in a JSON body, each one a JSON text.
const std::vector<std::string>& hostile_json();

/// Bodies that are wrong as a whole: cut off, too deep, not UTF-8, keys twice.
std::vector<std::string> hostile_bodies();

/// A value that fits a schema of the API's document.
Json fitting_value(const Json& document, const Json& schema);

/// Bodies made from one that fits: each member in turn taken away or replaced by every hostile value, and one
/// member added that nobody asked for.
std::vector<std::string> spoiled_bodies(const Json& body);

}  // namespace ntm::testing
