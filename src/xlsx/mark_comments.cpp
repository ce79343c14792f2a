#include "xlsx/mark_comments.h"

#include <fmt/format.h>

#include <vector>

#include "base/text.h"
#include "xlsx/splice.h"

namespace ntm::xlsx {
namespace {

constexpr const char* main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// A comment that is there, as it is written.
struct Existing {
  At at;
  Span span;
  std::string text;
};

class CommentReader : public XmlVisitor {
 public:
  std::vector<Existing> found;
  std::string prefix;
  std::size_t list_end = 0;
  Span list_tag;

  void begin(const Tag& tag) override {
    if (tag.name == "commentList") list_tag = tag.span, prefix = tag.prefix;
    if (tag.name == "comment") found.push_back({At::parse(tag["ref"]).value_or(At{}), tag.span, ""});
    is_text_ = tag.name == "t" && !found.empty();
  }
  void text(std::string_view text) override {
    if (is_text_) found.back().text += text;
  }
  void end(std::string_view name, Span span) override {
    is_text_ = false;
    if (name == "comment") found.back().span.end = span.end;
    if (name == "commentList") list_end = span.begin;
  }

 private:
  bool is_text_ = false;
};

std::string comment_of(std::string_view prefix, At at, const std::string& text) {
  return fmt::format(
      R"(<{0}comment ref="{1}" authorId="0"><{0}text><{0}t xml:space="preserve">{2}</{0}t></{0}text></{0}comment>)",
      prefix, at.to_text(), xml_escaped(std::string(our_comment) + text));
}

std::string fresh_comments(const std::map<At, std::string>& ours) {
  std::string list;
  for (const auto& [at, text] : ours) list += comment_of("", at, text);
  return fmt::format(
      R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"
      "\n"
      R"(<comments xmlns="{}"><authors><author>ntm</author></authors><commentList>{}</commentList></comments>)",
      main_space, list);
}

/// Comments are drawn in a form of their own, one box each; a program lays them out anew.
std::string drawing_of(const std::vector<At>& places) {
  std::string drawing =
      R"(<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" )"
      R"(xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/>)"
      R"(</o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" )"
      R"(path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/>)"
      R"(</v:shapetype>)";
  int number = 0;
  for (At at : places) {
    ++number;
    drawing += fmt::format(
        R"(<v:shape id="_x0000_s{0}" type="#_x0000_t202" style="position:absolute;width:240pt;height:60pt;)"
        R"(z-index:{1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>)"
        R"(<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>)"
        R"(<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>)"
        R"(<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>)"
        R"(<x:Anchor>{2}, 15, {3}, 2, {4}, 15, {5}, 2</x:Anchor><x:AutoFill>False</x:AutoFill>)"
        R"(<x:Row>{6}</x:Row><x:Column>{7}</x:Column></x:ClientData></v:shape>)",
        1024 + number, number, at.column + 1, at.row, at.column + 4, at.row + 4, at.row, at.column);
  }
  return drawing + "</xml>";
}

}  // namespace

CommentParts comment_parts(const std::string& existing, const std::map<At, std::string>& ours, int depth,
                           const Place& place, const std::string& part) {
  std::vector<At> places;
  if (existing.empty()) {
    for (const auto& [at, text] : ours) places.push_back(at);
    return {fresh_comments(ours), drawing_of(places)};
  }
  CommentReader reader;
  read_xml(existing, reader, depth, place, part);
  Splice text(existing);
  std::map<At, std::string> missing = ours;
  for (const Existing& each : reader.found) {
    if (trimmed(each.text).starts_with(trimmed(our_comment))) {
      text.replace(each.span, "");
    } else {
      places.push_back(each.at);
      missing.erase(each.at);
    }
  }
  std::string more;
  for (const auto& [at, words] : missing) more += comment_of(reader.prefix, at, words), places.push_back(at);
  if (text.at(reader.list_tag).ends_with("/>"))
    text.replace(reader.list_tag, fmt::format("<{0}commentList>{1}</{0}commentList>", reader.prefix, more));
  else
    text.insert(reader.list_end, more);
  return {text.after(), drawing_of(places)};
}

}  // namespace ntm::xlsx
