#include "evidence/kind.h"

#include <algorithm>
#include <array>

namespace ntm::evidence {
namespace {

struct Known {
  Kind kind;
  std::string_view text, media_type, vietnamese;
};
constexpr std::array<Known, 9> known = {{
    {Kind::pdf, "pdf", "application/pdf", "PDF"},
    {Kind::png, "png", "image/png", "ảnh PNG"},
    {Kind::jpeg, "jpg", "image/jpeg", "ảnh JPEG"},
    {Kind::webp, "webp", "image/webp", "ảnh WebP"},
    {Kind::docx, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
     "văn bản Word"},
    {Kind::xlsx, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
     "bảng tính Excel"},
    {Kind::odt, "odt", "application/vnd.oasis.opendocument.text", "văn bản ODF"},
    {Kind::ods, "ods", "application/vnd.oasis.opendocument.spreadsheet", "bảng tính ODF"},
    {Kind::odp, "odp", "application/vnd.oasis.opendocument.presentation", "trình chiếu ODF"},
}};

const Known& row_of(Kind kind) { return known[static_cast<std::size_t>(kind)]; }

std::string ascii_lower(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  return text;
}

}  // namespace

const std::vector<Kind>& all_kinds() {
  static const std::vector<Kind> all = [] {
    std::vector<Kind> kinds;
    for (const Known& each : known) kinds.push_back(each.kind);
    return kinds;
  }();
  return all;
}

std::string to_text(Kind kind) { return std::string(row_of(kind).text); }
std::string media_type_of(Kind kind) { return std::string(row_of(kind).media_type); }
std::string to_vietnamese(Kind kind) { return std::string(row_of(kind).vietnamese); }

std::optional<Kind> kind_from(std::string_view text) {
  for (const Known& each : known)
    if (each.text == text) return each.kind;
  return {};
}

bool is_office(Kind kind) { return kind >= Kind::docx; }
bool is_picture(Kind kind) { return kind == Kind::png || kind == Kind::jpeg || kind == Kind::webp; }

std::string name_for(Kind kind, const std::string& name) {
  const std::string lower = ascii_lower(name), extension = "." + to_text(kind);
  if (lower.ends_with(extension) || (kind == Kind::jpeg && lower.ends_with(".jpeg"))) return name;
  return name + extension;
}

}  // namespace ntm::evidence
