#pragma once
#include <pugixml.hpp>

#include <string>
#include <string_view>
#include <vector>

/// The XML of a DOCX, inside this folder only.
namespace ntm::doc {

inline bool is(pugi::xml_node node, std::string_view name) { return name == node.name(); }

/// Parses one part; false when it is no XML, has a DOCTYPE, or is nested deeper than any office writes.
bool parse(const std::string& bytes, pugi::xml_document& tree);
/// As bytes, always in the same form.
std::string written(const pugi::xml_document& tree);

/// The text nodes (w:t) of a paragraph in order, without those of text boxes inside it.
std::vector<pugi::xml_node> text_nodes(pugi::xml_node paragraph);
/// What the paragraph says, over all its runs.
std::string text_of(pugi::xml_node paragraph);
/// Sets the words of a w:t, keeping blanks at its ends.
void set_text(pugi::xml_node text_node, const std::string& words);

/// Brings every {{…}} of the tree into one text node: word processors split them when somebody edits.
void heal_runs(pugi::xml_node root);

/// The child of that name in run, paragraph or cell properties, made where the format wants it to stand.
pugi::xml_node property(pugi::xml_node properties, const char* name);
/// The properties (w:rPr, w:pPr, w:tcPr) of a run, paragraph or cell, made as its first child.
pugi::xml_node properties_of(pugi::xml_node owner, const char* name);

}  // namespace ntm::doc
