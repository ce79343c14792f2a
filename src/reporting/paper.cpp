#include "reporting/paper.h"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

#include "base/text.h"
#include "outgoing/wording_rules.h"

namespace ntm::reporting {
namespace {

using outgoing::Block;
using outgoing::Words;

/// "03/BC-VPĐP" is number 3; a paper's own symbol that does not begin with a number is notation alone.
outgoing::Number number_of(const Document& document) {
  const std::string& text = document.number_and_symbol;
  if (text.empty()) return {{}, document.symbol};
  const std::size_t slash = text.find('/');
  const std::string digits = text.substr(0, slash);
  const bool is_number = slash != std::string::npos && !digits.empty() && digits.size() < 7 &&
                         digits.find_first_not_of("0123456789") == std::string::npos;
  if (!is_number) return {{}, text};
  return {std::stoi(digits), text.substr(slash + 1)};
}

std::string mark_of(const Document& document, bool is_draft) {
  if (!is_draft) return document.label;
  return document.label.empty() ? "DỰ THẢO" : "DỰ THẢO – " + document.label;
}

/// What was issued before signatures were kept as lines names posts alone.
std::vector<std::string> sign_lines(const SignBlock& sign) {
  if (!sign.lines.empty()) return sign.lines;
  if (sign.authority.empty()) return {to_upper(sign.post)};
  return {to_upper(sign.authority + " " + (sign.head_post.empty() ? sign.body : sign.head_post)),
          to_upper(sign.post)};
}

Block opening(const Document& document) {
  const std::string act = document.based_on.empty() ? "" : "Thực hiện " + document.based_on + ", ";
  return Block::paragraph(
      {fmt::format("{}{} báo cáo {} như sau (số liệu từ ngày {} đến hết ngày {}):", act,
                   outgoing::in_full(document.body_name), in_sentence(document.subject),
                   outgoing::short_day(document.data_from), outgoing::short_day(document.data_to))});
}

/// Where a figure ends in the sentence that names it; npos when somebody wrote the sentence anew.
std::size_t end_of(const Figure& figure, const std::string& text) {
  for (const std::string& wanted : {figure.text + " " + figure.label, figure.text + " "}) {
    const std::size_t at = text.find(wanted);
    if (at != std::string::npos && (at == 0 || text[at - 1] == ' ')) return at + figure.text.size();
  }
  return std::string::npos;
}

/// The line with a footnote behind each figure that has one.
std::vector<Words> with_notes(const std::string& line, const std::vector<Figure>& figures) {
  std::vector<std::pair<std::size_t, std::string>> notes;
  for (const Figure& figure : figures)
    if (const std::size_t end = end_of(figure, line); !figure.note.empty() && end != std::string::npos)
      notes.emplace_back(end, figure.note);
  std::sort(notes.begin(), notes.end());
  std::vector<Words> words;
  std::size_t from = 0;
  for (const auto& [end, note] : notes) {
    if (end <= from) continue;
    words.emplace_back(line.substr(from, end - from), note);
    from = end;
  }
  words.emplace_back(line.substr(from));
  return words;
}

bool is_proposal(const Paragraph& paragraph) { return paragraph.id.find(".proposals.") != std::string::npos; }

/// A person's text line by line; a line that begins with a dash is an item of a list.
void add_paragraph(const Paragraph& paragraph, std::vector<Block>& blocks) {
  std::istringstream lines(paragraph.text);
  for (std::string line; std::getline(lines, line);) {
    line = trimmed(line);
    if (line.empty()) continue;
    const bool is_item = line.rfind("- ", 0) == 0;
    if (is_item) line = line.substr(2);
    auto words = with_notes(line, paragraph.figures);
    blocks.push_back(is_item || is_proposal(paragraph) ? Block::bullet(std::move(words))
                                                       : Block::paragraph(std::move(words)));
  }
}

Block said(const Table& table, const std::string& what) {
  return Block::paragraph({fmt::format("{}: {}", printed_title(table), what)});
}

void add_table(const Table& table, outgoing::Paper& paper) {
  if (!table.is_available) {
    const std::string why = table.notes.empty() ? "Chưa có số liệu." : table.notes.front();
    return paper.blocks.push_back(said(table, in_sentence(why)));
  }
  if (table.rows.empty()) return paper.blocks.push_back(said(table, "không có."));
  if (!is_wide(table)) return paper.blocks.push_back(Block::of(printed_table(table)));
  outgoing::Table printed = printed_table(table);
  printed.title.clear();  // the annex bears it
  paper.annexes.push_back({printed_title(table), {Block::of(std::move(printed))}});
  paper.blocks.push_back(said(table, fmt::format("chi tiết tại Phụ lục {}.",
                                                 outgoing::roman(static_cast<int>(paper.annexes.size())))));
}

void add_section(const Document& document, const Section& section, outgoing::Paper& paper) {
  paper.blocks.push_back(Block::heading(1, section.id + ". " + to_upper(section.title)));
  const std::size_t before = paper.blocks.size();
  for (const Paragraph& paragraph : section.paragraphs) add_paragraph(paragraph, paper.blocks);
  for (const std::string& id : section.tables)
    if (const Table* table = document.find_table(id)) add_table(*table, paper);
  if (paper.blocks.size() == before) paper.blocks.push_back(Block::paragraph({"Chưa có nội dung."}));
}

/// @req R89
void add_missing_sources(const Document& document, outgoing::Paper& paper) {
  std::vector<Block> lines;
  for (const Gap& gap : document.gaps)
    if (gap.kind != Gap::Kind::no_source) lines.push_back(Block::bullet({gap.text_vi + "."}));
  if (lines.empty()) return;
  paper.blocks.push_back(
      Block::paragraph({"Báo cáo chưa có, hoặc còn dùng số liệu kỳ trước của, các nơi sau:"}));
  for (Block& line : lines) paper.blocks.push_back(std::move(line));
}

}  // namespace

std::string in_sentence(std::string text) {
  if (!text.empty() && text[0] >= 'A' && text[0] <= 'Z') text[0] = static_cast<char>(text[0] - 'A' + 'a');
  return text;
}

outgoing::Paper heading_of(const Document& document, const Stamp& stamp) {
  outgoing::Paper paper;
  paper.kind = stamp.kind;
  paper.parent_body = outgoing::in_full(document.parent_body);
  paper.body = outgoing::in_full(document.body_name);
  paper.place = document.place;
  paper.number = number_of(document);
  paper.dated_on = document.issued_on;
  if (document.sign) {
    paper.signature = {sign_lines(*document.sign), document.sign->person, document.sign->is_certain};
  }
  int order = 0;
  for (const Recipient& each : document.recipients)
    paper.recipients.push_back({++order, each.name, each.mark, "", each.is_archive});
  paper.code = stamp.code;
  paper.mark = mark_of(document, stamp.is_draft);
  return paper;
}

outgoing::Paper paper_of(const Document& document, const Stamp& stamp) {
  outgoing::Paper paper = heading_of(document, stamp);
  paper.subject = document.subject;
  if (!document.addressee.empty()) paper.addressed_to = {outgoing::in_full(document.addressee)};
  paper.blocks.push_back(opening(document));
  for (const Section& section : document.sections) add_section(document, section, paper);
  add_missing_sources(document, paper);
  return paper;
}

}  // namespace ntm::reporting
