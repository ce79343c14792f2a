#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.h"
#include "criteria/set.h"
#include "db/connection.h"

namespace ntm::criteria::store {

/// A file as it was given to us.
struct Text {
  std::string file_name, body;
};

/// Keeps a version with the text it was read from.
void add(db::Connection& connection, const Set& set, const Text& text, Instant at);

/// The text kept for a version; nothing when it is not kept.
std::optional<std::string> text_of(db::Connection& connection, const Set& set);

/// The texts of every kept version, by code and start of validity.
std::vector<Text> all(db::Connection& connection);
std::vector<Text> versions_of(db::Connection& connection, std::string_view code);

}  // namespace ntm::criteria::store
