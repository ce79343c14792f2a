#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/instant.h"
#include "db/connection.h"
#include "documents/document.h"

namespace ntm::documents::store {

std::vector<Document> load_all(db::Connection& connection);

/// Writes the whole document, in place of what stood under its id. Its full text is left as it is.
void save(db::Connection& connection, const Document& document);

struct Text {
  std::string file;  ///< Name of the file it was loaded from.
  Instant loaded_at;
  std::string text;
};
std::optional<Text> load_text(db::Connection& connection, const std::string& id);
bool has_text(db::Connection& connection, const std::string& id);
void save_text(db::Connection& connection, const std::string& id, const Text& text);

}  // namespace ntm::documents::store
