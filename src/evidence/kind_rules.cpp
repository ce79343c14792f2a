#include "evidence/kind_rules.h"

#include <algorithm>

namespace ntm::evidence {
namespace {

bool has(const std::vector<std::string>& parts, std::string_view name) {
  return std::find(parts.begin(), parts.end(), name) != parts.end();
}

std::string ascii_lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

/// Word and Excel keep programs in binary parts of these names; LibreOffice keeps them in these folders.
bool is_program(const std::string& part) {
  const std::string name = ascii_lower(part);
  for (std::string_view end : {"vbaproject.bin", "vbadata.xml", "vbaprojectsignature.bin"})
    if (name.ends_with(end)) return true;
  for (std::string_view folder : {"basic/", "scripts/", "dialogs/"})
    if (name.starts_with(folder)) return true;
  for (std::string_view folder : {"/macrosheets/", "/activex/", "/dialogsheets/"})
    if (name.find(folder) != std::string::npos) return true;
  return false;
}

}  // namespace

std::optional<Kind> kind_of_bytes(std::string_view content) {
  using namespace std::literals;
  if (content.starts_with("%PDF-")) return Kind::pdf;
  if (content.starts_with("\x89PNG\r\n\x1a\n"sv)) return Kind::png;
  if (content.starts_with("\xff\xd8\xff"sv)) return Kind::jpeg;
  if (content.starts_with("RIFF") && content.size() > 12 && content.substr(8, 4) == "WEBP") return Kind::webp;
  return {};
}

bool is_zip(std::string_view content) { return content.starts_with(std::string_view("PK\x03\x04", 4)); }

std::optional<Kind> kind_of_parts(const std::vector<std::string>& parts, std::string_view mimetype) {
  if (has(parts, "[Content_Types].xml") && has(parts, "word/document.xml")) return Kind::docx;
  if (has(parts, "[Content_Types].xml") && has(parts, "xl/workbook.xml")) return Kind::xlsx;
  if (has(parts, "content.xml"))
    for (Kind kind : {Kind::odt, Kind::ods, Kind::odp})
      if (mimetype == media_type_of(kind)) return kind;
  return {};
}

std::optional<std::string> program_among(const std::vector<std::string>& parts) {
  const auto found = std::find_if(parts.begin(), parts.end(), is_program);
  return found == parts.end() ? std::nullopt : std::optional(*found);
}

}  // namespace ntm::evidence
