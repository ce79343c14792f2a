#include "doc/words.h"

#include "doc/markers.h"
#include "doc/plain.h"

namespace ntm::doc {
namespace {

void set_on(pugi::xml_node run, const char* name) {
  pugi::xml_node on = property(properties_of(run, "w:rPr"), name);
  on.remove_attributes();
}

/// Adds words to a run; line breaks and tabs have elements of their own.
void add_words(pugi::xml_node run, std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = words.find_first_of("\n\t");
    if (end != 0) set_text(run.append_child("w:t"), std::string(words.substr(0, end)));
    if (end == std::string_view::npos) return;
    run.append_child(words[end] == '\n' ? "w:br" : "w:tab");
    words.remove_prefix(end + 1);
  }
}

/// Writes the runs that take the place of one run with markers.
class RunWriter {
 public:
  RunWriter(pugi::xml_node old, const Scope& scope, Notes* notes) : old_(old), scope_(scope), notes_(notes) {}

  void write() {
    open();
    for (pugi::xml_node child : old_.children()) {
      if (is(child, "w:rPr")) continue;
      if (is(child, "w:t"))
        put(child.text().get());
      else
        run_.append_copy(child);
    }
    close();
    old_.parent().remove_child(old_);
  }

 private:
  void open() {
    run_ = old_.parent().insert_child_before("w:r", old_);
    if (pugi::xml_node look = old_.child("w:rPr")) run_.append_copy(look);
  }
  /// A run without anything in it is left out.
  void close() {
    pugi::xml_node last = run_.last_child();
    if (!last || is(last, "w:rPr")) run_.parent().remove_child(run_);
  }

  void put(std::string_view template_words) {
    std::size_t at = 0;
    for (const Marker& marker : markers_in(template_words)) {
      add_words(run_, template_words.substr(at, marker.begin - at));
      if (marker.kind == Marker::Kind::text)
        for (const Piece& piece : scope_.text(marker.name).pieces) put(piece);
      at = marker.end;
    }
    add_words(run_, template_words.substr(at));
  }

  void put(const Piece& piece) {
    const bool is_own_run = piece.bold || piece.italic || !piece.note.empty();
    if (is_own_run) close(), open();
    if (piece.bold) set_on(run_, "w:b");
    if (piece.italic) set_on(run_, "w:i");
    add_words(run_, printable(piece.text));
    if (notes_ && !piece.note.empty()) notes_->mark(run_, piece.note);
    if (is_own_run) close(), open();
  }

  pugi::xml_node old_, run_;
  const Scope& scope_;
  Notes* notes_;
};

const char* word_of(Align align) {
  switch (align) {
    case Align::left:
      return "left";
    case Align::centre:
      return "center";
    default:
      return "right";
  }
}

void set_look(pugi::xml_node paragraph, const Scope& scope) {
  if (scope.bold)
    for (pugi::xml_node run : paragraph.children("w:r")) set_on(run, "w:b");
  if (scope.align == Align::as_in_template) return;
  pugi::xml_node side = property(properties_of(paragraph, "w:pPr"), "w:jc");
  side.remove_attributes();
  side.append_attribute("w:val") = word_of(scope.align);
}

}  // namespace

void put_words(pugi::xml_node paragraph, const Scope& scope, Notes* notes) {
  std::vector<pugi::xml_node> with_markers;
  for (pugi::xml_node text : text_nodes(paragraph)) {
    pugi::xml_node run = text.parent();
    const bool has_marker = std::string_view(text.text().get()).find("{{") != std::string_view::npos;
    if (has_marker && (with_markers.empty() || with_markers.back() != run)) with_markers.push_back(run);
  }
  for (pugi::xml_node run : with_markers) RunWriter(run, scope, notes).write();
  set_look(paragraph, scope);
}

}  // namespace ntm::doc
