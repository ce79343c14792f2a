#include "xlsx/mark.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <memory>
#include <set>

#include "base/text.h"
#include "xlsx/mark_comments.h"
#include "xlsx/mark_sheet.h"
#include "xlsx/mark_styles.h"
#include "xlsx/parts.h"
#include "xlsx/problems.h"
#include "xlsx/splice.h"

namespace ntm::xlsx {
namespace {

constexpr const char* main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr const char* office_space = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr const char* package_space = "http://schemas.openxmlformats.org/package/2006/relationships";
constexpr const char* content_types = "[Content_Types].xml";

/// Where an element begins to end, its prefix, and the largest sheetId on the way.
class EndOf : public XmlVisitor {
 public:
  explicit EndOf(std::string_view element) : element_(element) {}
  std::string prefix;
  std::size_t end_at = 0;
  Span tag_span;
  int largest_sheet = 0;
  void begin(const Tag& tag) override {
    if (tag.name == element_) prefix = tag.prefix, tag_span = tag.span;
    int number = 0;
    const std::string_view id = tag.name == "sheet" ? tag["sheetId"] : "";
    std::from_chars(id.data(), id.data() + id.size(), number);
    largest_sheet = std::max(largest_sheet, number);
  }
  void end(std::string_view name, Span span) override {
    if (name == element_) end_at = span.begin;
  }

 private:
  std::string_view element_;
};

/// The marking of one workbook: changed parts gather until the file is put together.
class Marking {
 public:
  Marking(Package& package, const std::vector<Mark>& marks, const std::string& summary)
      : package_(package), parts_(read_parts(package)), marks_(marks), summary_(summary) {
    for (const auto& [id, to] : related_to(package_, parts_.workbook_part))
      if (to.type == "styles") styles_part_ = to.part;
    if (styles_part_.empty()) throw Refused(Refusal::invalid, broken_part(place(), "styles", "không có"));
    styles_ = std::make_unique<MarkStyles>(text_of(styles_part_), depth(), place(), styles_part_);
  }

  std::map<std::string, std::string> changed() {
    int number = 0;
    for (const SheetPart& sheet : parts_.sheets)
      if (!sheet.part.empty() && sheet.name != summary_) mark_sheet(sheet, ++number);
    add_summary();
    changed_[styles_part_] = styles_->after();
    return std::move(changed_);
  }

 private:
  Place place() const { return {package_.file(), 0, ""}; }
  int depth() const { return package_.limits().depth; }

  /// A part as it stands after the changes so far. Only UTF-8 can be changed in place.
  std::string text_of(const std::string& part) {
    if (auto found = changed_.find(part); found != changed_.end()) return found->second;
    std::string text = package_.read(part);
    if (!is_valid_utf8(text)) throw Refused(Refusal::invalid, broken_part(place(), part, "không phải UTF-8"));
    return text;
  }

  std::map<At, std::string> marks_on(const std::string& sheet) const {
    std::map<At, std::string> found;
    for (const Mark& mark : marks_) {
      if (mark.sheet != sheet) continue;
      std::string& text = found[mark.at];
      text += (text.empty() ? "" : "\n") + mark.text + (mark.remedy.empty() ? "" : ". " + mark.remedy);
    }
    return found;
  }

  void mark_sheet(const SheetPart& part, int number) {
    const auto ours = marks_on(part.name);
    MarkSheet sheet(text_of(part.part), depth(), place(), part.part);
    std::set<At> wrong;
    for (const auto& [at, text] : ours) wrong.insert(at);
    sheet.mark(wrong, *styles_);
    comment(part, sheet, ours, number);
    std::string after = sheet.after();
    if (after != text_of(part.part)) changed_[part.part] = std::move(after);
  }

  void comment(const SheetPart& part, MarkSheet& sheet, const std::map<At, std::string>& ours, int number) {
    std::string comments, drawing;
    for (const auto& [id, to] : related_to(package_, part.part)) {
      if (to.type == "comments") comments = to.part;
      if (to.type == "vmlDrawing" && id == sheet.comments_relationship()) drawing = to.part;
    }
    if (ours.empty() && comments.empty()) return;
    const std::string existing = comments.empty() ? "" : text_of(comments);
    CommentParts made = comment_parts(existing, ours, depth(), place(), comments);
    if (ours.empty() && made.comments == existing) return;
    if (drawing.empty()) {
      drawing = fmt::format("xl/drawings/ntmMarks{}.vml", number);
      relate(part.part, "rIdNtmDrawing", "vmlDrawing", drawing);
      sheet.show_comments("rIdNtmDrawing");
      declare_default("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
    }
    if (comments.empty()) {
      comments = fmt::format("xl/ntmComments{}.xml", number);
      relate(part.part, "rIdNtmComments", "comments", comments);
      declare(comments, "comments+xml");
    }
    changed_[comments] = std::move(made.comments);
    changed_[drawing] = std::move(made.drawing);
  }

  /// Puts something before the end of an element of a part.
  void insert_at_end(const std::string& part, std::string_view element, const std::string& text) {
    Splice splice(text_of(part));
    EndOf end(element);
    read_xml(splice.before(), end, depth(), place(), part);
    const std::string_view tag = splice.at(end.tag_span);
    if (tag.ends_with("/>"))
      splice.replace(end.tag_span,
                     fmt::format("{}>{}</{}{}>", tag.substr(0, tag.size() - 2), text, end.prefix, element));
    else
      splice.insert(end.end_at, text);
    changed_[part] = splice.after();
  }

  void relate(const std::string& from, const std::string& id, const std::string& type,
              const std::string& to) {
    const std::string part = relationships_part(from);
    if (!package_.has(part) && !changed_.count(part))
      changed_[part] = fmt::format(R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
                                   "\n"
                                   R"(<Relationships xmlns="{}"></Relationships>)",
                                   package_space);
    insert_at_end(part, "Relationships",
                  fmt::format(R"(<Relationship xmlns="{}" Id="{}" Type="{}/{}" Target="/{}"/>)",
                              package_space, id, office_space, type, to));
  }

  void declare(const std::string& part, const std::string& kind) {
    insert_at_end(
        content_types, "Types",
        fmt::format(R"(<Override PartName="/{}" ContentType="application/vnd.openxmlformats-officedocument.)"
                    R"(spreadsheetml.{}"/>)",
                    part, kind));
  }

  void declare_default(const std::string& extension, const std::string& type) {
    const std::string opening = fmt::format("Extension=\"{}\"", extension);
    if (text_of(content_types).find(opening) != std::string::npos) return;
    insert_at_end(content_types, "Types", fmt::format(R"(<Default {} ContentType="{}"/>)", opening, type));
  }

  std::string line(int row, const std::vector<std::string>& cells, int style) const {
    std::string text;
    for (std::size_t at = 0; at < cells.size(); ++at)
      text += fmt::format(R"(<c r="{}" s="{}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>)",
                          At{row, static_cast<int>(at)}.to_text(), style, xml_escaped(cells[at]));
    return fmt::format(R"(<row r="{}">{}</row>)", row + 1, text);
  }

  std::string summary_sheet() {
    const int bold = styles_->bold(), wrapped = styles_->wrapped();
    std::string rows =
        line(0, {fmt::format("{} lỗi: sửa ở ô được tô màu rồi gửi lại tệp này", marks_.size())}, bold) +
        line(2, {"Trang", "Ô", "Lỗi", "Cách sửa"}, bold);
    int row = 3;
    for (const Mark& mark : marks_)
      rows += line(row++, {mark.sheet, mark.at.to_text(), mark.text, mark.remedy}, wrapped);
    return fmt::format(
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
        "\n"
        R"(<worksheet xmlns="{}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="18" customWidth="1"/>)"
        R"(<col min="2" max="2" width="8" customWidth="1"/><col min="3" max="4" width="50" customWidth="1"/>)"
        R"(</cols><sheetData>{}</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>)",
        main_space, rows);
  }

  /// The summary of an earlier time is written over.
  void add_summary() {
    for (const SheetPart& sheet : parts_.sheets)
      if (sheet.name == summary_ && !sheet.part.empty()) return void(changed_[sheet.part] = summary_sheet());
    const std::string part = "xl/worksheets/ntmMarks.xml";
    changed_[part] = summary_sheet();
    declare(part, "worksheet+xml");
    relate(parts_.workbook_part, "rIdNtmMarks", "worksheet", part);
    EndOf end("sheets");
    read_xml(text_of(parts_.workbook_part), end, depth(), place(), parts_.workbook_part);
    insert_at_end(parts_.workbook_part, "sheets",
                  fmt::format(R"(<{}sheet xmlns:r="{}" name="{}" sheetId="{}" r:id="rIdNtmMarks"/>)",
                              end.prefix, office_space, xml_escaped(summary_), end.largest_sheet + 1));
  }

  Package& package_;
  Parts parts_;
  const std::vector<Mark>& marks_;
  const std::string& summary_;
  std::string styles_part_;
  std::unique_ptr<MarkStyles> styles_;
  std::map<std::string, std::string> changed_;
};

}  // namespace

std::string marked(std::string bytes, const std::string& file, const std::vector<Mark>& marks,
                   const std::string& summary, const Limits& limits) {
  Package package(std::move(bytes), file, limits);
  return package.with(Marking(package, marks, summary).changed());
}

}  // namespace ntm::xlsx
