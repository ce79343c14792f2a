#pragma once
#include <map>
#include <string>

#include "doc/archive.h"
#include "doc/tree.h"

namespace ntm::doc {

/// The footnotes (chú thích cuối trang) of one document while it is filled.
class Notes {
 public:
  explicit Notes(const Archive& archive);

  /// Puts the mark of the note behind the run. A note that was given before is not printed again: its mark
  /// shows the number that it has.
  void mark(pugi::xml_node run, const std::string& note);
  /// Writes the footnotes into the document, with what a document without any needs to have some.
  void save(Archive& archive) const;

 private:
  void add(int id, const std::string& note);

  pugi::xml_document tree_;
  std::map<std::string, int> numbers_;
  int highest_id_ = 0;
  std::string style_;     ///< Of the paragraphs of footnotes; may be empty.
  bool has_own_ = false;  ///< The template has footnotes of its own: numbers are not ours to know.
};

}  // namespace ntm::doc
