#pragma once
#include <map>
#include <string>

#include "db/connection.h"
#include "documents/document.h"

namespace ntm::documents::store {

/// The content of every document that has one, by the document's id.
std::map<std::string, Content> load_contents(db::Connection& connection);
void insert_content(db::Connection& connection, const std::string& id, const Content& content);
void delete_content(db::Connection& connection, const std::string& id);

}  // namespace ntm::documents::store
