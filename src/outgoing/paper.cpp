#include "outgoing/paper.h"

#include "base/assert.h"

namespace ntm::outgoing {
namespace {

struct KindRow {
  Kind kind;
  const char *code, *name, *file;
};
constexpr KindRow rows[] = {
    {Kind::consolidated_report, "consolidated_report", "báo cáo tổng hợp", "bao-cao-tong-hop.docx"},
    {Kind::body_report, "body_report", "báo cáo của huyện hoặc sở, ngành", "bao-cao-don-vi.docx"},
    {Kind::dunning_letter, "dunning_letter", "công văn đôn đốc", "cong-van-don-doc.docx"},
    {Kind::transmittal, "transmittal", "công văn gửi tài liệu", "cong-van-gui.docx"}};

const KindRow& row_of(Kind kind) { return rows[static_cast<std::size_t>(kind)]; }

}  // namespace

const std::vector<Kind>& kinds() {
  static const std::vector<Kind> all = [] {
    std::vector<Kind> found;
    for (const KindRow& row : rows) found.push_back(row.kind);
    return found;
  }();
  return all;
}

std::string to_text(Kind kind) { return row_of(kind).code; }
std::string to_vietnamese(Kind kind) { return row_of(kind).name; }
std::string template_file(Kind kind) { return row_of(kind).file; }

std::optional<Kind> parse_kind(std::string_view text) {
  for (const KindRow& row : rows)
    if (text == row.code) return row.kind;
  return {};
}

Block Block::heading(int level, std::string text) {
  NTM_ASSERT(level >= 1 && level <= 3);
  return {static_cast<Form>(level - 1), {Words(std::move(text))}, {}};
}

}  // namespace ntm::outgoing
