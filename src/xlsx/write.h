#pragma once
#include <string>

#include "xlsx/book.h"

namespace ntm::xlsx {

constexpr const char* media_type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The bytes of the workbook; the same book gives the same bytes.
/// @throws Failure when there is no room for the temporary file, or a name is not one.
std::string write_book(const Book& book);

}  // namespace ntm::xlsx
