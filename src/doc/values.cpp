#include "doc/values.h"

namespace ntm::doc {

Text Text::noted(std::string text, std::string note) {
  Text result;
  result.pieces.push_back({std::move(text), std::move(note)});
  return result;
}

std::string Text::plain() const {
  std::string text;
  for (const Piece& piece : pieces) text += piece.text;
  return text;
}

const Offer::Name* Offer::find_text(std::string_view name) const {
  for (const Name& each : texts)
    if (each.name == name) return &each;
  return nullptr;
}

const Offer::List* Offer::find_list(std::string_view name) const {
  for (const List& each : lists)
    if (each.name.name == name) return &each;
  return nullptr;
}

}  // namespace ntm::doc
