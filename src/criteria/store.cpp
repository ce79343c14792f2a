#include "criteria/store.h"

#include <fmt/format.h>

namespace ntm::criteria::store {
namespace {

/// FNV-1a, to tell at a glance whether two databases keep the same text; equality is decided on the text
/// itself.
std::string hash_of(std::string_view body) {
  std::uint64_t hash = 14695981039346656037u;
  for (unsigned char byte : body) hash = (hash ^ byte) * 1099511628211u;
  return fmt::format("{:016x}", hash);
}

std::optional<std::string> iso(const std::optional<Date>& day) {
  if (!day) return {};
  return day->to_iso();
}

std::vector<Text> texts_of(const std::vector<std::tuple<std::string, std::string>>& rows) {
  std::vector<Text> texts;
  for (const auto& [file_name, body] : rows) texts.push_back({file_name, body});
  return texts;
}

}  // namespace

void add(db::Connection& connection, const Set& set, const Text& text, Instant at) {
  connection.run(
      "INSERT INTO criteria_set (code, version, name, level, tier, valid_from, valid_to, file_name, body, "
      "body_hash, "
      "imported_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
      {set.code, set.version, set.name, set.level, set.tier, set.validity.from.to_iso(), iso(set.validity.to),
       text.file_name, text.body, hash_of(text.body), at.to_utc()});
}

std::optional<std::string> text_of(db::Connection& connection, const Set& set) {
  auto row = connection.find<std::string>("SELECT body FROM criteria_set WHERE code = $1 AND version = $2",
                                          {set.code, set.version});
  if (!row) return {};
  return std::get<0>(*row);
}

std::vector<Text> all(db::Connection& connection) {
  return texts_of(connection.query<std::string, std::string>(
      "SELECT file_name, body FROM criteria_set ORDER BY code, valid_from, version"));
}

std::vector<Text> versions_of(db::Connection& connection, std::string_view code) {
  return texts_of(connection.query<std::string, std::string>(
      "SELECT file_name, body FROM criteria_set WHERE code = $1 ORDER BY valid_from, version", {code}));
}

}  // namespace ntm::criteria::store
