#pragma once
#include <optional>
#include <vector>

#include "db/connection.h"
#include "outgoing/number_rules.h"

namespace ntm::outgoing::store {

/// The first number of a book; nothing when it was never opened.
std::optional<int> first_number(db::Connection& connection, const Book& book);
/// Opens a book, or moves the beginning of one that is open.
void open_book(db::Connection& connection, const Book& book, int first_number);
std::optional<Last> last(db::Connection& connection, const Book& book);
void add(db::Connection& connection, const Issued& issued);
/// Numbers of a year by body, series and number; of one body when it is named.
std::vector<Issued> issued(db::Connection& connection, int year, const std::string& body);

}  // namespace ntm::outgoing::store
