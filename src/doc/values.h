#pragma once
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace ntm::doc {

/// A stretch of text in one look.
struct Piece {
  std::string text;       ///< A line break stays one, a tab too; other control characters are not printed.
  std::string note = {};  ///< Footnote behind the stretch (chú thích cuối trang); empty for most.
  bool bold = false;      ///< Besides what the template says.
  bool italic = false;
};

/// What stands in the place of a placeholder.
struct Text {
  std::vector<Piece> pieces;

  Text() = default;
  Text(std::string text) { pieces.push_back({std::move(text)}); }
  Text(const char* text) : Text(std::string(text)) {}
  /// With a footnote, as unverified figures need.
  static Text noted(std::string text, std::string note);
  /// What can be read, without footnotes.
  std::string plain() const;
};

enum class Align { as_in_template, left, centre, right };

/// How one repetition differs from the others beyond its words.
struct Look {
  int weight =
      0;  ///< Of a repeated cell: its share of the width that the repeated cells have together; 0 as 1.
  Align align = Align::as_in_template;  ///< Of a repeated paragraph or cell.
  bool bold = false;                    ///< Everything in it.
};

/// What a template is filled with: a text by name, and lists whose items are filled in the same way. A name
/// that an item does not have is looked for in what the item stands in; a text that is nowhere is empty, a
/// list that is nowhere has no items.
struct Values {
  std::map<std::string, Text, std::less<>> texts;
  std::map<std::string, std::vector<Values>, std::less<>> lists;
  Look look;
};

/// The names that the program offers to a template, and which of them it may not leave out.
struct Offer {
  struct Name {
    std::string name;
    bool required = false;
  };
  std::vector<Name> texts;
  struct List;
  std::vector<List> lists;

  const Name* find_text(std::string_view name) const;
  const List* find_list(std::string_view name) const;
};
struct Offer::List {
  Name name;
  Offer items;
};

/// What the file says about itself (thuộc tính tệp); no person and no machine is named in it.
struct About {
  std::string title;
  std::string author;   ///< Issuing body.
  std::string code;     ///< Leads back to the data it was made from; may be empty.
  std::string made_on;  ///< "2024-03-19": a day of the document, never of the printing.
};

}  // namespace ntm::doc
