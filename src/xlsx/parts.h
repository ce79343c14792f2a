#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "xlsx/package.h"

namespace ntm::xlsx {

/// A sheet as the workbook names it, and where its part stands.
struct SheetPart {
  std::string name, part;
  bool is_hidden = false;
};

/// How a figure is shown: as a number, a percentage or a day.
enum class Shown { number, percent, date };

/// The small parts of a workbook: what the sheets share.
struct Parts {
  std::string workbook_part;
  std::vector<SheetPart> sheets;
  bool counts_from_1904 = false;
  std::map<std::string, std::string> names, properties;
  std::vector<std::string> shared_texts;
  std::vector<Shown> styles;  ///< By the number that cells name.
};

/// @throws Refused(invalid)
Parts read_parts(Package& package);

/// Targets of the relationships of a part, by their id: names of parts. Those outside the file are left out.
struct Related {
  std::string type;  ///< The last word of the relationship's type: "worksheet", "comments".
  std::string part;
};
std::map<std::string, Related> related_to(Package& package, const std::string& part);
/// Where the relationships of a part stand: "xl/_rels/workbook.xml.rels".
std::string relationships_part(const std::string& part);

/// Text with the "_x000D_" of spreadsheets undone, and in NFC.
std::string plain_text(const std::string& text);

}  // namespace ntm::xlsx
