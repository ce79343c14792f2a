// A workbook as it is sent. The first byte says whether the rest is the whole file or one of its parts. What
// is read can be marked, and holds the same cells afterwards.
#include <array>

#include "base/problem.h"
#include "fuzz/fuzz.h"
#include "xlsx/mark.h"
#include "xlsx/package.h"
#include "xlsx/read.h"
#include "xlsx/write.h"

namespace {

using namespace ntm::xlsx;

constexpr const char* summary = "Lỗi";
constexpr std::array<const char*, 8> parts{
    "xl/worksheets/sheet1.xml",   "xl/styles.xml",      "xl/workbook.xml",
    "xl/sharedStrings.xml",       "xl/comments1.xml",   "[Content_Types].xml",
    "xl/_rels/workbook.xml.rels", "docProps/custom.xml"};

Limits small() {
  Limits limits;
  limits.file_bytes = 1u << 20;
  limits.unpacked_bytes = 4u << 20;
  limits.cells = 20'000;
  return limits;
}

const std::string& whole_book() {
  static const std::string bytes = [] {
    Book book{"a", {}, {{"a"}}, {}, {{"ntm", "1"}}};
    book.sheets[0].rows = {{{"a", Look::input}}};
    book.sheets[0].comments = {{{0, 0}, "a"}};
    return write_book(book);
  }();
  return bytes;
}

/// 'w' and the bytes of a file, or '0' to '7' and the text of a part.
std::string sent_file(std::string_view input) {
  const std::size_t part = static_cast<std::size_t>(input[0] - '0');
  if (part >= parts.size()) return std::string(input.substr(1));
  return Package(whole_book(), "a.xlsx", {}).with({{parts[part], std::string(input.substr(1))}});
}

std::size_t cells_of(const Workbook& workbook) {
  std::size_t count = 0;
  for (const Sheet& sheet : workbook.sheets)
    if (sheet.name != summary) count += sheet.cells.size();
  return count;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count) {
  if (count == 0) return 0;
  try {
    const std::string sent = sent_file(ntm::fuzz::text_of(bytes, count));
    const Workbook workbook = read_workbook(sent, "fuzz.xlsx", small());
    if (workbook.sheets.empty()) return 0;
    const std::string& name = workbook.sheets.front().name;
    const std::string after = marked(sent, "fuzz.xlsx", {{name, {2, 2}, "sai", "sửa"}}, summary, small());
    Limits limits = small();
    limits.cells *= 2;
    limits.unpacked_bytes *= 2;
    limits.file_bytes *= 2;
    NTM_ASSERT(cells_of(read_workbook(after, "fuzz.xlsx", limits)) == cells_of(workbook));
  } catch (const ntm::Refused& refused) {
    NTM_ASSERT(!refused.problems().empty());
  }
  return 0;
}
