#include "doc/template.h"

#include "base/assert.h"
#include "doc/check.h"
#include "doc/emit.h"
#include "doc/markers.h"
#include "doc/plain.h"
#include "doc/problems.h"

namespace ntm::doc {
namespace {

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

/// What a reader knows the part as; empty for parts that hold no markers.
std::string vietnamese_of(std::string_view part) {
  if (part.size() < 4 || part.substr(part.size() - 4) != ".xml") return "";
  if (part == "word/document.xml") return "thân văn bản";
  if (begins_with(part, "word/header")) return "đầu trang";
  if (begins_with(part, "word/footer")) return "chân trang";
  return "";
}

/// When everything behind the last break between sections was left out, its section is left out too: a
/// landscape page of annexes, say. The one before becomes that of the whole document.
void drop_empty_last_section(pugi::xml_node body) {
  pugi::xml_node last = body.child("w:sectPr");
  pugi::xml_node before = last ? last.previous_sibling() : pugi::xml_node();
  pugi::xml_node section = before.child("w:pPr").child("w:sectPr");
  if (!is(before, "w:p") || !section) return;
  body.append_copy(section);
  body.remove_child(last);
  if (text_of(before).empty())
    body.remove_child(before);
  else
    before.child("w:pPr").remove_child(section);
}

std::string properties_part(const About& about) {
  pugi::xml_document tree;
  pugi::xml_node root = tree.append_child("cp:coreProperties");
  root.append_attribute("xmlns:cp") =
      "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
  root.append_attribute("xmlns:dc") = "http://purl.org/dc/elements/1.1/";
  root.append_attribute("xmlns:dcterms") = "http://purl.org/dc/terms/";
  root.append_attribute("xmlns:xsi") = "http://www.w3.org/2001/XMLSchema-instance";
  auto add = [&](const char* name, const std::string& text) {
    if (!text.empty()) root.append_child(name).text().set(printable(text).c_str());
  };
  add("dc:title", about.title);
  add("dc:creator", about.author);
  add("dc:identifier", about.code);
  add("dc:language", "vi-VN");
  if (!about.made_on.empty())
    for (const char* name : {"dcterms:created", "dcterms:modified"}) {
      pugi::xml_node at = root.append_child(name);
      at.append_attribute("xsi:type") = "dcterms:W3CDTF";
      at.text().set((about.made_on + "T00:00:00Z").c_str());
    }
  return written(tree);
}

std::string filled(const std::string& bytes, const Values& values, Notes* notes) {
  pugi::xml_document from, to;
  NTM_ASSERT(parse(bytes, from));
  pugi::xml_node root = to.append_child(from.document_element().name());
  for (pugi::xml_attribute each : from.document_element().attributes()) root.append_copy(each);
  emit(from.document_element(), root, values, notes);
  if (pugi::xml_node body = root.child("w:body")) drop_empty_last_section(body);
  return written(to);
}

}  // namespace

Template Template::read(const std::string& file_name, std::string_view bytes, const Offer& offer) {
  Archive archive = Archive::read(file_name, bytes);
  Problems problems;
  std::set<const Offer::Name*> used;
  for (const Part& part : std::vector<Part>(archive.parts())) {
    const Place place{file_name, 0, vietnamese_of(part.name)};
    if (place.field.empty()) continue;
    pugi::xml_document tree;
    if (!parse(part.bytes, tree)) throw Refused(Refusal::invalid, damaged({file_name, 0, part.name}));
    heal_runs(tree);
    check_part(tree, place, offer, used, problems);
    archive.put(part.name, written(tree));
  }
  check_missing({file_name, 0, ""}, offer, used, problems);
  problems.refuse_if_any();
  return Template(std::move(archive));
}

std::string Template::fill(const Values& values, const About& about) const {
  Archive archive = archive_;
  Notes notes(archive_);
  for (const Part& part : archive_.parts()) {
    if (vietnamese_of(part.name).empty()) continue;
    const bool is_body = part.name == "word/document.xml";
    archive.put(part.name, filled(part.bytes, values, is_body ? &notes : nullptr));
  }
  notes.save(archive);
  if (archive.find("docProps/core.xml")) archive.put("docProps/core.xml", properties_part(about));
  return archive.to_bytes();
}

}  // namespace ntm::doc
