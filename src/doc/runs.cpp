#include <algorithm>
#include <array>

#include "doc/markers.h"
#include "doc/tree.h"

namespace ntm::doc {
namespace {

constexpr int deepest = 120;

class DepthCheck : public pugi::xml_tree_walker {
  bool for_each(pugi::xml_node&) override { return depth() < deepest; }
};

void collect_text_nodes(pugi::xml_node node, std::vector<pugi::xml_node>& found) {
  for (pugi::xml_node child : node.children()) {
    if (is(child, "w:p")) continue;  // a text box has its own paragraphs
    if (is(child, "w:t"))
      found.push_back(child);
    else
      collect_text_nodes(child, found);
  }
}

struct Span {
  pugi::xml_node node;
  std::size_t begin, end;  ///< In the text of the paragraph.
};

std::vector<Span> spans_of(pugi::xml_node paragraph) {
  std::vector<Span> spans;
  std::size_t at = 0;
  for (pugi::xml_node node : text_nodes(paragraph)) {
    const std::size_t size = std::string_view(node.text().get()).size();
    spans.push_back({node, at, at + size});
    at += size;
  }
  return spans;
}

/// Which text node each letter of the paragraph goes to: that in which its placeholder begins.
std::vector<std::size_t> owners_of_letters(const std::vector<Span>& spans, const std::string& text) {
  std::vector<std::size_t> owner(text.size());
  for (std::size_t span = 0; span < spans.size(); ++span)
    std::fill(owner.begin() + static_cast<long>(spans[span].begin),
              owner.begin() + static_cast<long>(spans[span].end), span);
  for (const Marker& marker : markers_in(text))
    std::fill(owner.begin() + static_cast<long>(marker.begin), owner.begin() + static_cast<long>(marker.end),
              owner[marker.begin]);
  return owner;
}

void heal_paragraph(pugi::xml_node paragraph) {
  const std::string text = text_of(paragraph);
  if (text.find("{{") == std::string::npos) return;
  const std::vector<Span> spans = spans_of(paragraph);
  const std::vector<std::size_t> owner = owners_of_letters(spans, text);
  std::vector<std::string> words(spans.size());
  for (std::size_t at = 0; at < text.size(); ++at) words[owner[at]] += text[at];
  for (std::size_t span = 0; span < spans.size(); ++span) set_text(spans[span].node, words[span]);
}

/// The order in which the schema of WordprocessingML wants properties; Word calls a file damaged otherwise.
constexpr std::array order{
    // of runs
    "w:rStyle",  "w:rFonts",    "w:b",       "w:bCs",        "w:i",        "w:iCs",
    "w:caps",    "w:smallCaps", "w:strike",  "w:dstrike",    "w:outline",  "w:shadow",
    "w:emboss",  "w:imprint",   "w:noProof", "w:snapToGrid", "w:vanish",   "w:webHidden",
    "w:color",   "w:spacing",   "w:w",       "w:kern",       "w:position", "w:sz",
    "w:szCs",    "w:highlight", "w:u",       "w:effect",     "w:bdr",      "w:shd",
    "w:fitText", "w:vertAlign", "w:rtl",     "w:cs",         "w:em",       "w:lang"};
constexpr std::array after_alignment{"w:textDirection", "w:textAlignment", "w:textboxTightWrap",
                                     "w:outlineLvl",    "w:divId",         "w:cnfStyle",
                                     "w:rPr",           "w:sectPr",        "w:pPrChange"};

template <class Names>
bool is_among(const Names& names, const char* name) {
  return std::find(names.begin(), names.end(), std::string_view(name)) != names.end();
}

template <class Names>
auto place_in(const Names& names, const char* name) {
  return std::find(names.begin(), names.end(), std::string_view(name)) - names.begin();
}

bool stands_before(const char* name, const char* other) {
  if (std::string_view(name) == "w:jc") return is_among(after_alignment, other);
  if (std::string_view(name) == "w:tcW") return std::string_view(other) != "w:cnfStyle";
  return place_in(order, name) < place_in(order, other);
}

}  // namespace

bool parse(const std::string& bytes, pugi::xml_document& tree) {
  if (bytes.find("<!DOCTYPE") != std::string::npos) return false;
  constexpr unsigned flags = pugi::parse_default | pugi::parse_ws_pcdata_single;
  if (!tree.load_buffer(bytes.data(), bytes.size(), flags, pugi::encoding_utf8)) return false;
  DepthCheck check;
  return tree.traverse(check);
}

std::string written(const pugi::xml_document& tree) {
  struct Writer : pugi::xml_writer {
    std::string bytes = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    void write(const void* data, std::size_t size) override {
      bytes.append(static_cast<const char*>(data), size);
    }
  } writer;
  tree.save(writer, "", pugi::format_raw | pugi::format_no_declaration, pugi::encoding_utf8);
  return std::move(writer.bytes);
}

std::vector<pugi::xml_node> text_nodes(pugi::xml_node paragraph) {
  std::vector<pugi::xml_node> found;
  collect_text_nodes(paragraph, found);
  return found;
}

std::string text_of(pugi::xml_node paragraph) {
  std::string text;
  for (pugi::xml_node node : text_nodes(paragraph)) text += node.text().get();
  return text;
}

void set_text(pugi::xml_node text_node, const std::string& words) {
  text_node.text().set(words.c_str());
  if (!text_node.attribute("xml:space")) text_node.append_attribute("xml:space") = "preserve";
}

void heal_runs(pugi::xml_node root) {
  for (pugi::xml_node child : root.children()) {
    if (is(child, "w:p")) heal_paragraph(child);
    heal_runs(child);
  }
}

pugi::xml_node property(pugi::xml_node properties, const char* name) {
  if (pugi::xml_node present = properties.child(name)) return present;
  for (pugi::xml_node child : properties.children())
    if (stands_before(name, child.name())) return properties.insert_child_before(name, child);
  return properties.append_child(name);
}

pugi::xml_node properties_of(pugi::xml_node owner, const char* name) {
  pugi::xml_node present = owner.child(name);
  return present ? present : owner.prepend_child(name);
}

}  // namespace ntm::doc
