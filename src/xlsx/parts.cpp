#include "xlsx/parts.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "xlsx/problems.h"
#include "xlsx/xml.h"

namespace ntm::xlsx {
namespace {

constexpr const char* main_content =
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

int number_of(std::string_view text, int absent) {
  int number = absent;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size() ? number : absent;
}

bool is_true(std::string_view text) { return text == "1" || text == "true"; }

std::string folder_of(const std::string& part) {
  std::size_t slash = part.rfind('/');
  return slash == std::string::npos ? "" : part.substr(0, slash + 1);
}

/// "../drawings/a.vml" seen from "xl/worksheets/" is "xl/drawings/a.vml".
std::string resolved(const std::string& folder, std::string target) {
  if (!target.empty() && target.front() == '/') return target.substr(1);
  std::string base = folder;
  while (target.compare(0, 3, "../") == 0) {
    target.erase(0, 3);
    if (!base.empty()) base = folder_of(base.substr(0, base.size() - 1));
  }
  return base + target;
}

class Relationships : public XmlVisitor {
 public:
  explicit Relationships(std::string folder) : folder_(std::move(folder)) {}
  std::map<std::string, Related> found;
  void begin(const Tag& tag) override {
    if (tag.name != "Relationship" || tag["TargetMode"] == "External") return;
    const std::string type(tag["Type"]);
    found[std::string(tag["Id"])] = {type.substr(type.rfind('/') + 1),
                                     resolved(folder_, std::string(tag["Target"]))};
  }

 private:
  std::string folder_;
};

class WorkbookPart : public XmlVisitor {
 public:
  explicit WorkbookPart(Parts& parts) : parts_(parts) {}
  std::vector<std::string> sheet_ids;
  void begin(const Tag& tag) override {
    if (tag.name == "sheet") {
      parts_.sheets.push_back({plain_text(std::string(tag["name"])), "",
                               tag["state"] == "hidden" || tag["state"] == "veryHidden"});
      sheet_ids.emplace_back(relationship_of(tag));
    } else if (tag.name == "workbookPr") {
      parts_.counts_from_1904 = is_true(tag["date1904"]);
    } else if (tag.name == "definedName") {
      name_ = std::string(tag["name"]);
    }
  }
  void text(std::string_view text) override {
    if (!name_.empty()) parts_.names[name_] += text;
  }
  void end(std::string_view, Span) override { name_.clear(); }

 private:
  /// "r:id", whatever prefix it bears; a sheet has no other id with a prefix.
  static std::string_view relationship_of(const Tag& tag) {
    for (const auto& [name, value] : tag.attributes)
      if (name.size() > 3 && name.substr(name.size() - 3) == ":id") return value;
    return {};
  }

  Parts& parts_;
  std::string name_;
};

/// <si> with plain or rich text; what stands in <rPh> (how a word is spoken) does not belong to it.
class SharedTexts : public XmlVisitor {
 public:
  std::vector<std::string> found;
  void begin(const Tag& tag) override {
    if (tag.name == "si") found.emplace_back();
    if (tag.name == "rPh") ++spoken_;
    if (tag.name == "t") is_text_ = spoken_ == 0 && !found.empty();
  }
  void text(std::string_view text) override {
    if (is_text_) found.back() += text;
  }
  void end(std::string_view name, Span) override {
    if (name == "rPh") --spoken_;
    if (name == "t") is_text_ = false;
    if (name == "si" && !found.empty()) found.back() = plain_text(found.back());
  }

 private:
  int spoken_ = 0;
  bool is_text_ = false;
};

/// Whether a format of figures shows days or times: it has d, m, y, h or s outside quotes and brackets.
Shown shown_by(std::string_view format) {
  bool quoted = false, bracketed = false;
  for (std::size_t at = 0; at < format.size(); ++at) {
    const char c = format[at];
    if (c == '\\' || c == '_' || c == '*')
      ++at;
    else if (c == '"')
      quoted = !quoted;
    else if (c == '[' || c == ']')
      bracketed = c == '[';
    else if (!quoted && !bracketed && c == '%')
      return Shown::percent;
    else if (!quoted && !bracketed && std::string_view("dmyhsDMYHS").find(c) != std::string_view::npos)
      return Shown::date;
    else if (c == ';')
      break;
  }
  return Shown::number;
}

Shown shown_by_number(int format, const std::map<int, Shown>& own) {
  if (auto found = own.find(format); found != own.end()) return found->second;
  if (format == 9 || format == 10) return Shown::percent;
  const bool is_date = (format >= 14 && format <= 22) || (format >= 45 && format <= 47);
  return is_date ? Shown::date : Shown::number;
}

class Styles : public XmlVisitor {
 public:
  std::vector<Shown> found;
  void begin(const Tag& tag) override {
    if (tag.name == "numFmt") own_[number_of(tag["numFmtId"], -1)] = shown_by(tag["formatCode"]);
    if (tag.name == "cellXfs") is_inside_ = true;
    if (tag.name == "xf" && is_inside_) found.push_back(shown_by_number(number_of(tag["numFmtId"], 0), own_));
  }
  void end(std::string_view name, Span) override {
    if (name == "cellXfs") is_inside_ = false;
  }

 private:
  std::map<int, Shown> own_;
  bool is_inside_ = false;
};

class Properties : public XmlVisitor {
 public:
  std::map<std::string, std::string> found;
  void begin(const Tag& tag) override {
    if (tag.name == "property") name_ = std::string(tag["name"]);
  }
  void text(std::string_view text) override {
    if (!name_.empty()) found[name_] += text;
  }
  void end(std::string_view name, Span) override {
    if (name == "property") name_.clear();
  }

 private:
  std::string name_;
};

/// What the file says of its parts: which is the workbook, and whether programs stand in it.
class ContentTypes : public XmlVisitor {
 public:
  std::string workbook;
  bool has_macros = false;
  void begin(const Tag& tag) override {
    const std::string_view type = tag["ContentType"];
    if (type == main_content && tag["PartName"].size() > 1) workbook = std::string(tag["PartName"].substr(1));
    has_macros = has_macros || type.find("macroEnabled") != std::string_view::npos ||
                 type.find("vbaProject") != std::string_view::npos;
  }
};

void walk(Package& package, const std::string& part, XmlVisitor& visitor) {
  read_xml(package.read(part), visitor, package.limits().depth, {package.file(), 0, ""}, part);
}

void read_workbook_part(Package& package, Parts& parts, const std::map<std::string, Related>& related) {
  WorkbookPart workbook(parts);
  walk(package, parts.workbook_part, workbook);
  if (parts.sheets.size() > package.limits().sheets)
    throw Refused(Refusal::invalid,
                  workbook_too_large({package.file(), 0, ""}, "số trang", package.limits().sheets));
  for (std::size_t at = 0; at < parts.sheets.size(); ++at)
    if (auto found = related.find(workbook.sheet_ids[at]); found != related.end())
      if (found->second.type == "worksheet") parts.sheets[at].part = found->second.part;
}

}  // namespace

std::string relationships_part(const std::string& part) {
  const std::string folder = folder_of(part);
  return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

std::map<std::string, Related> related_to(Package& package, const std::string& part) {
  Relationships relationships(folder_of(part));
  const std::string rels = relationships_part(part);
  if (package.has(rels)) walk(package, rels, relationships);
  return relationships.found;
}

std::string plain_text(const std::string& text) {
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned code = 0;
    const char* from = text.data() + at + 2;
    const bool may_be = text.compare(at, 2, "_x") == 0 && at + 6 < text.size() && text[at + 6] == '_';
    if (may_be && std::from_chars(from, from + 4, code, 16).ptr == from + 4 && code < 0x80) {
      plain += code == 0 ? ' ' : static_cast<char>(code);
      at += 6;
    } else {
      plain += text[at];
    }
  }
  return to_nfc(plain);
}

Parts read_parts(Package& package) {
  Parts parts;
  const Place place{package.file(), 0, ""};
  if (!package.has("[Content_Types].xml"))
    throw Refused(Refusal::invalid, not_a_workbook(place, "no content types"));
  ContentTypes types;
  walk(package, "[Content_Types].xml", types);
  if (types.has_macros) throw Refused(Refusal::invalid, has_macros(place));
  if (types.workbook.empty()) throw Refused(Refusal::invalid, not_a_workbook(place, "no workbook"));
  parts.workbook_part = types.workbook;
  const auto related = related_to(package, parts.workbook_part);
  read_workbook_part(package, parts, related);
  SharedTexts texts;
  Styles styles;
  for (const auto& [id, to] : related) {
    if (to.type == "sharedStrings") walk(package, to.part, texts);
    if (to.type == "styles") walk(package, to.part, styles);
  }
  parts.shared_texts = std::move(texts.found);
  parts.styles = std::move(styles.found);
  Properties properties;
  if (package.has("docProps/custom.xml")) walk(package, "docProps/custom.xml", properties);
  parts.properties = std::move(properties.found);
  return parts;
}

}  // namespace ntm::xlsx
