#include "doc/emit.h"

#include "doc/markers.h"
#include "doc/scope.h"
#include "doc/words.h"

namespace ntm::doc {
namespace {

using Kind = Marker::Kind;

/// A cell that was repeated, and its share of the width.
struct RepeatedCell {
  pugi::xml_node cell;
  int weight;
};

int width_of(pugi::xml_node cell) { return cell.child("w:tcPr").child("w:tcW").attribute("w:w").as_int(); }

void set_width(pugi::xml_node cell, int width) {
  pugi::xml_node node = property(properties_of(cell, "w:tcPr"), "w:tcW");
  node.remove_attributes();
  node.append_attribute("w:w") = width;
  node.append_attribute("w:type") = "dxa";
}

int width_of_table(pugi::xml_node inside) {
  while (inside && !is(inside, "w:tbl")) inside = inside.parent();
  int width = 0;
  for (pugi::xml_node column : inside.child("w:tblGrid").children("w:gridCol"))
    width += column.attribute("w:w").as_int();
  return width;
}

/// Gives the repeated cells the width that the others leave; the last takes what rounding leaves.
void share_width(pugi::xml_node row, int width, const std::vector<RepeatedCell>& repeated) {
  int weights = 0;
  for (const RepeatedCell& each : repeated) weights += each.weight;
  for (pugi::xml_node cell : row.children("w:tc")) {
    bool is_repeated = false;
    for (const RepeatedCell& each : repeated) is_repeated = is_repeated || each.cell == cell;
    if (!is_repeated) width -= width_of(cell);
  }
  int left = width;
  for (const RepeatedCell& each : repeated) {
    const bool is_last = each.cell == repeated.back().cell;
    const int share =
        is_last ? left : static_cast<int>(static_cast<std::int64_t>(width) * each.weight / weights);
    set_width(each.cell, share);
    left -= share;
  }
}

/// The first marker of that kind in the paragraphs below, not looking into tables inside.
std::string list_below(pugi::xml_node node, Kind kind) {
  for (pugi::xml_node child : node.children()) {
    if (is(child, "w:tbl")) continue;
    std::string name = is(child, "w:p") ? repeated_for(text_of(child), kind) : list_below(child, kind);
    if (!name.empty()) return name;
  }
  return "";
}

class Emitter {
 public:
  explicit Emitter(Notes* notes) : notes_(notes) {}

  void children(pugi::xml_node from, pugi::xml_node to, const Scope& scope) {
    range(from.first_child(), {}, to, scope);
  }

 private:
  void range(pugi::xml_node first, pugi::xml_node end, pugi::xml_node to, const Scope& scope) {
    for (pugi::xml_node child = first; child != end; child = child.next_sibling()) {
      const Marker marker = is(child, "w:p") ? block_marker(text_of(child)) : Marker{Kind::text};
      if (marker.kind == Kind::block)
        child = block(child, marker.name, to, scope);
      else
        node(child, to, scope);
    }
  }

  /// Returns the paragraph that closes the block.
  pugi::xml_node block(pugi::xml_node opening, const std::string& name, pugi::xml_node to,
                       const Scope& scope) {
    pugi::xml_node closing = end_of_block(opening);
    for (const Values& item : scope.list(name))
      range(opening.next_sibling(), closing, to, scope.within(item));
    return closing;
  }

  static pugi::xml_node end_of_block(pugi::xml_node opening) {
    int depth = 1;
    pugi::xml_node at = opening;
    while (depth > 0 && (at = at.next_sibling())) {
      const Kind kind = is(at, "w:p") ? block_marker(text_of(at)).kind : Kind::text;
      depth += kind == Kind::block ? 1 : kind == Kind::end ? -1 : 0;
    }
    return at;
  }

  void node(pugi::xml_node from, pugi::xml_node to, const Scope& scope) {
    if (is(from, "w:p")) return repeated(from, repeated_for(text_of(from), Kind::paragraph), to, scope);
    if (is(from, "w:tr")) return repeated(from, list_below(from, Kind::row), to, scope);
    if (is(from, "w:proofErr")) return;
    copied(from, to, scope);
  }

  void repeated(pugi::xml_node from, const std::string& list, pugi::xml_node to, const Scope& scope) {
    if (list.empty()) return single(from, to, scope);
    for (const Values& item : scope.list(list)) single(from, to, scope.within(item));
  }

  void single(pugi::xml_node from, pugi::xml_node to, const Scope& scope) {
    if (is(from, "w:tr")) return row(from, to, scope);
    put_words(copied(from, to, scope), scope, notes_);
  }

  void row(pugi::xml_node from, pugi::xml_node to, const Scope& scope) {
    pugi::xml_node made = shallow(from, to);
    std::vector<RepeatedCell> repeated;
    for (pugi::xml_node child : from.children()) {
      const std::string list = is(child, "w:tc") ? list_below(child, Kind::cell) : "";
      if (list.empty()) copied(child, made, scope);
      if (!list.empty())
        for (const Values& item : scope.list(list))
          repeated.push_back(
              {copied(child, made, scope.within(item)), item.look.weight > 0 ? item.look.weight : 1});
    }
    if (!repeated.empty()) share_width(made, width_of_table(from), repeated);
    if (!made.child("w:tc")) to.remove_child(made);
  }

  pugi::xml_node copied(pugi::xml_node from, pugi::xml_node to, const Scope& scope) {
    if (from.type() != pugi::node_element) return to.append_copy(from);
    pugi::xml_node made = shallow(from, to);
    children(from, made, scope);
    if (is(made, "w:tc") && !is(made.last_child(), "w:p")) made.append_child("w:p");
    return is(made, "w:tbl") ? finished_table(made) : made;
  }

  /// The grid follows the cells of the first row, which may have been repeated; a table without rows is left
  /// out.
  static pugi::xml_node finished_table(pugi::xml_node table) {
    pugi::xml_node row = table.child("w:tr"), grid = table.child("w:tblGrid");
    if (!row) return table.parent().remove_child(table), pugi::xml_node();
    if (!grid || table.find_node([](pugi::xml_node node) { return is(node, "w:gridSpan"); })) return table;
    grid.remove_children();
    for (pugi::xml_node cell : row.children("w:tc"))
      grid.append_child("w:gridCol").append_attribute("w:w") = width_of(cell);
    return table;
  }

  /// Without the ids by which a word processor tells paragraphs apart: repeated ones would have the same.
  static pugi::xml_node shallow(pugi::xml_node from, pugi::xml_node to) {
    pugi::xml_node made = to.append_child(from.name());
    for (pugi::xml_attribute each : from.attributes())
      if (std::string_view(each.name()).substr(0, 4) != "w14:") made.append_copy(each);
    return made;
  }

  Notes* notes_;
};

}  // namespace

void emit(pugi::xml_node from, pugi::xml_node to, const Values& values, Notes* notes) {
  const Scope scope{&values};
  Emitter(notes).children(from, to, scope);
}

}  // namespace ntm::doc
