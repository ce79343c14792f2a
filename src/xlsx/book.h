#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "xlsx/at.h"

namespace ntm::xlsx {

/// How a cell that we write looks and whether it may be changed in a protected sheet. Only `input` may.
enum class Look { plain, title, note, head, locked, input };

/// The background of an input cell; a wrong one gets the other.
constexpr unsigned input_colour = 0xFFF2CC;
constexpr unsigned wrong_colour = 0xFFC7CE;

/// A cell that we write. Text is written as text, whatever it begins with: no program runs it as a formula.
struct BookCell {
  std::variant<std::monostate, std::string, Decimal, Date> content = {};
  Look look = Look::plain;
};

/// What may be entered in an area; a program warns of anything else and lets it pass.
struct Entry {
  Area area;
  std::string list_of = {};  ///< Name of the list of allowed words; empty: a figure.
  std::optional<Decimal> least = {}, most = {};
  std::string title = {}, message = {};  ///< Shown when a cell of the area is chosen.
};

/// A sheet that we write. Its paper is A4.
struct BookSheet {
  std::string name;
  std::vector<double> widths = {};  ///< Of the columns, in characters; 0 hides one.
  std::vector<std::vector<BookCell>> rows = {};
  std::vector<Area> merged = {};
  std::vector<Entry> entries = {};
  std::vector<std::pair<At, std::string>> comments = {};
  int head_rows = 0;  ///< So many rows stay in sight and stand on every printed page.
  int frozen_columns = 0;
  std::optional<Area> filtered = {};
  bool is_protected = false, is_hidden = false, is_landscape = true;
};

/// A workbook that we write.
struct Book {
  std::string title;
  std::optional<Date> made_on = {};  ///< Kept in the file; without it always the same day.
  std::vector<BookSheet> sheets = {};
  std::vector<std::pair<std::string, std::string>> names = {};       ///< "ket_luan" → "=ntm!$A$1:$A$3"
  std::vector<std::pair<std::string, std::string>> properties = {};  ///< At most 255 characters each.
};

}  // namespace ntm::xlsx
