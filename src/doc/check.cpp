#include "doc/check.h"

#include <algorithm>

#include "doc/markers.h"
#include "doc/problems.h"

namespace ntm::doc {
namespace {

using Kind = Marker::Kind;

struct Names {
  const Offer* offer;
  const Names* outer = nullptr;
};

/// Letters to change, add or leave out to get from one to the other.
std::size_t distance(std::string_view left, std::string_view right) {
  std::vector<std::size_t> row(right.size() + 1);
  for (std::size_t at = 0; at < row.size(); ++at) row[at] = at;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const std::size_t above = row[j];
      row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1)});
      diagonal = above;
    }
  }
  return row[right.size()];
}

class Check {
 public:
  Check(Place place, std::set<const Offer::Name*>& used, Problems& problems)
      : place_(std::move(place)), used_(used), problems_(problems) {}

  void children(pugi::xml_node parent, const Names& names) { range(parent.first_child(), {}, names); }

 private:
  void range(pugi::xml_node first, pugi::xml_node end, const Names& names) {
    for (pugi::xml_node child = first; child && child != end; child = child.next_sibling()) {
      const Marker marker = is(child, "w:p") ? block_marker(text_of(child)) : Marker{Kind::text, ""};
      if (marker.kind == Kind::block)
        child = block(child, marker.name, names);
      else if (marker.kind == Kind::end)
        problems_.add(not_opened(here(child), marker.name));
      else
        node(child, names);
    }
  }

  /// Returns the last node that belongs to the block.
  pugi::xml_node block(pugi::xml_node opening, const std::string& name, const Names& names) {
    std::vector<std::string> open{name};
    pugi::xml_node at = opening;
    while (!open.empty() && (at = at.next_sibling())) {
      const Marker marker = is(at, "w:p") ? block_marker(text_of(at)) : Marker{Kind::text, ""};
      if (marker.kind == Kind::block) open.push_back(marker.name);
      if (marker.kind == Kind::end && marker.name != open.back()) break;
      if (marker.kind == Kind::end) open.pop_back();
    }
    if (!open.empty()) return problems_.add(not_closed(here(opening), open.back())), opening;
    within(opening, name, names, [&](const Names& inner) { range(opening.next_sibling(), at, inner); });
    return at;
  }

  void node(pugi::xml_node node, const Names& names) {
    if (is(node, "w:p")) return paragraph(node, names);
    if (is(node, "w:tr")) return repeated(node, Kind::row, names);
    if (is(node, "w:tc")) return repeated(node, Kind::cell, names);
    children(node, names);
  }

  void repeated(pugi::xml_node node, Kind kind, const Names& names) {
    const std::string list = list_below(node, kind);
    if (list.empty()) return children(node, names);
    within(node, list, names, [&](const Names& inner) { children(node, inner); });
  }

  static std::string list_below(pugi::xml_node node, Kind kind) {
    for (pugi::xml_node child : node.children()) {
      if (is(child, "w:tbl")) continue;
      std::string name = is(child, "w:p") ? repeated_for(text_of(child), kind) : list_below(child, kind);
      if (!name.empty()) return name;
    }
    return "";
  }

  void paragraph(pugi::xml_node paragraph, const Names& names) {
    const std::string text = text_of(paragraph), list = repeated_for(text, Kind::paragraph);
    auto check = [&](const Names& inner) {
      for (const Marker& marker : markers_in(text)) one(marker, paragraph, text, inner);
      children(paragraph, inner);
    };
    list.empty() ? check(names) : within(paragraph, list, names, check);
  }

  void one(const Marker& marker, pugi::xml_node at, const std::string& text, const Names& names) {
    switch (marker.kind) {
      case Kind::broken:
        return problems_.add(broken_marker(here(at), text.substr(marker.begin, marker.end - marker.begin)));
      case Kind::block:
      case Kind::end:
        return problems_.add(not_alone(here(at), marker.name));
      case Kind::row:
      case Kind::cell:
        if (!is_in_a_table(at)) problems_.add(not_in_a_table(here(at), marker.name));
        return;
      case Kind::paragraph:
        return;
      case Kind::text:
        return text_named(marker.name, at, names);
    }
  }

  static bool is_in_a_table(pugi::xml_node node) {
    for (; node; node = node.parent())
      if (is(node, "w:tc")) return true;
    return false;
  }

  void text_named(const std::string& name, pugi::xml_node at, const Names& names) {
    std::vector<std::string> known;
    for (const Names* each = &names; each; each = each->outer) {
      if (const Offer::Name* found = each->offer->find_text(name)) return void(used_.insert(found));
      for (const Offer::Name& text : each->offer->texts) known.push_back(text.name);
    }
    problems_.add(unknown_text(here(at), name, nearest(name, known)));
  }

  /// Goes on inside a list; when there is none of that name, what is inside is not judged.
  template <class Work>
  void within(pugi::xml_node at, const std::string& name, const Names& names, Work work) {
    std::vector<std::string> known;
    for (const Names* each = &names; each; each = each->outer) {
      if (const Offer::List* found = each->offer->find_list(name)) {
        used_.insert(&found->name);
        return work(Names{&found->items, &names});
      }
      for (const Offer::List& list : each->offer->lists) known.push_back(list.name.name);
    }
    problems_.add(unknown_list(here(at), name, nearest(name, known)));
  }

  static std::string nearest(const std::string& name, const std::vector<std::string>& known) {
    std::string best;
    std::size_t least = std::max<std::size_t>(2, name.size() / 2);
    for (const std::string& each : known)
      if (std::size_t steps = distance(name, each); steps < least) least = steps, best = each;
    return best;
  }

  /// The beginning of the paragraph (or of the first one below), so that it can be found by searching for it.
  Place here(pugi::xml_node node) const {
    Place place = place_;
    pugi::xml_node paragraph =
        is(node, "w:p") ? node : node.find_node([](pugi::xml_node each) { return is(each, "w:p"); });
    std::string words = text_of(paragraph);
    if (words.size() > 60) {
      std::size_t end = 60;
      while ((static_cast<unsigned char>(words[end]) & 0xC0) == 0x80) --end;
      words = words.substr(0, end) + "…";
    }
    place.field += ", đoạn “" + words + "”";
    return place;
  }

  Place place_;
  std::set<const Offer::Name*>& used_;
  Problems& problems_;
};

}  // namespace

void check_part(pugi::xml_node root, const Place& place, const Offer& offer,
                std::set<const Offer::Name*>& used, Problems& problems) {
  Check(place, used, problems).children(root, Names{&offer});
}

void check_missing(const Place& place, const Offer& offer, const std::set<const Offer::Name*>& used,
                   Problems& problems) {
  auto check = [&](const Offer::Name& name) {
    if (name.required && !used.count(&name)) problems.add(missing_name(place, name.name));
  };
  for (const Offer::Name& text : offer.texts) check(text);
  for (const Offer::List& list : offer.lists) {
    check(list.name);
    if (used.count(&list.name)) check_missing(place, list.items, used, problems);
  }
}

}  // namespace ntm::doc
