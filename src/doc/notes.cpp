#include "doc/notes.h"

#include <algorithm>

#include "base/text.h"
#include "doc/plain.h"

namespace ntm::doc {
namespace {

constexpr const char* part_name = "word/footnotes.xml";
constexpr const char* empty_part =
    "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
    "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
    "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p>"
    "</w:footnote></w:footnotes>";
constexpr const char* kind_of_part =
    "<Override PartName=\"/word/footnotes.xml\" "
    "ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml\"/>";
constexpr const char* relation =
    "<Relationship Id=\"rIdNtmNotes\" "
    "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\" "
    "Target=\"footnotes.xml\"/>";

/// The style that word processors give to footnotes; its id changes with who saved the file last, its name
/// does not. Empty when there is none.
std::string style_of_footnotes(const Archive& archive) {
  pugi::xml_document tree;
  const Part* part = archive.find("word/styles.xml");
  if (!part || !parse(part->bytes, tree)) return "";
  for (pugi::xml_node style : tree.document_element().children("w:style"))
    if (fold_key(style.child("w:name").attribute("w:val").value()) == "footnote text")
      return style.attribute("w:styleId").value();
  return "";
}

/// A run behind another, in the same look, raised.
pugi::xml_node raised_after(pugi::xml_node run) {
  pugi::xml_node raised = run.parent().insert_child_after("w:r", run);
  if (pugi::xml_node look = run.child("w:rPr")) raised.append_copy(look);
  property(properties_of(raised, "w:rPr"), "w:vertAlign").append_attribute("w:val") = "superscript";
  return raised;
}

pugi::xml_node small_run(pugi::xml_node paragraph) {
  pugi::xml_node run = paragraph.append_child("w:r");
  pugi::xml_node look = run.append_child("w:rPr");
  look.append_child("w:sz").append_attribute("w:val") = 20;
  look.append_child("w:szCs").append_attribute("w:val") = 20;
  return run;
}

void insert_before_end(Archive& archive, const char* name, std::string_view end, std::string_view what) {
  std::string bytes = archive.find(name) ? archive.find(name)->bytes : "";
  const std::size_t at = bytes.rfind(end);
  if (at == std::string::npos) return;
  archive.put(name, bytes.insert(at, what));
}

}  // namespace

Notes::Notes(const Archive& archive) {
  const Part* part = archive.find(part_name);
  if (!part || !parse(part->bytes, tree_)) parse(empty_part, tree_);
  style_ = style_of_footnotes(archive);
  for (pugi::xml_node footnote : tree_.document_element().children("w:footnote")) {
    highest_id_ = std::max(highest_id_, footnote.attribute("w:id").as_int());
    has_own_ = has_own_ || !footnote.attribute("w:type");
  }
}

void Notes::mark(pugi::xml_node run, const std::string& note) {
  auto known = numbers_.find(note);
  pugi::xml_node raised = raised_after(run);
  if (known != numbers_.end() && !has_own_) {
    set_text(raised.append_child("w:t"), std::to_string(known->second));
    return;
  }
  numbers_.emplace(note, static_cast<int>(numbers_.size()) + 1);
  raised.append_child("w:footnoteReference").append_attribute("w:id") = ++highest_id_;
  add(highest_id_, note);
}

void Notes::add(int id, const std::string& note) {
  pugi::xml_node footnote = tree_.document_element().append_child("w:footnote");
  footnote.append_attribute("w:id") = id;
  pugi::xml_node paragraph = footnote.append_child("w:p");
  pugi::xml_node shape = paragraph.append_child("w:pPr");
  if (!style_.empty()) shape.append_child("w:pStyle").append_attribute("w:val") = style_.c_str();
  pugi::xml_node spacing = shape.append_child("w:spacing");
  spacing.append_attribute("w:before") = 0;
  spacing.append_attribute("w:after") = 0;
  shape.append_child("w:jc").append_attribute("w:val") = "both";
  pugi::xml_node number = small_run(paragraph);
  number.child("w:rPr").append_child("w:vertAlign").append_attribute("w:val") = "superscript";
  number.append_child("w:footnoteRef");
  set_text(small_run(paragraph).append_child("w:t"), " " + printable(note));
}

void Notes::save(Archive& archive) const {
  if (numbers_.empty()) return;
  if (!archive.find(part_name)) {
    insert_before_end(archive, "[Content_Types].xml", "</Types>", kind_of_part);
    insert_before_end(archive, "word/_rels/document.xml.rels", "</Relationships>", relation);
  }
  archive.put(part_name, written(tree_));
}

}  // namespace ntm::doc
