#include "xlsx/xml.h"

#include <expat.h>

#include <exception>
#include <memory>

#include "xlsx/problems.h"

namespace ntm::xlsx {
namespace {

std::string_view without_prefix(std::string_view name) {
  std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// What the parser's callbacks share. An exception may not pass through C code: it waits in `thrown`.
struct Walk {
  XML_Parser parser;
  XmlVisitor& visitor;
  int depth_left;
  bool too_deep = false, has_doctype = false;
  std::exception_ptr thrown = {};

  Span span() const {
    const auto at = static_cast<std::size_t>(XML_GetCurrentByteIndex(parser));
    return {at, at + static_cast<std::size_t>(XML_GetCurrentByteCount(parser))};
  }
  void stop() { XML_StopParser(parser, XML_FALSE); }
  template <class Step>
  void guarded(Step step) {
    if (thrown) return;
    try {
      step();
    } catch (...) {
      thrown = std::current_exception();
      stop();
    }
  }
};

Walk& walk_of(void* data) { return *static_cast<Walk*>(data); }

void on_begin(void* data, const XML_Char* name, const XML_Char** attributes) {
  Walk& walk = walk_of(data);
  if (--walk.depth_left < 0) return walk.too_deep = true, walk.stop();
  walk.guarded([&] {
    const std::string_view whole = name, local = without_prefix(whole);
    Tag tag{local, whole.substr(0, whole.size() - local.size()), {}, walk.span()};
    for (; attributes[0]; attributes += 2) tag.attributes.emplace_back(attributes[0], attributes[1]);
    walk.visitor.begin(tag);
  });
}

void on_end(void* data, const XML_Char* name) {
  Walk& walk = walk_of(data);
  ++walk.depth_left;
  walk.guarded([&] { walk.visitor.end(without_prefix(name), walk.span()); });
}

void on_text(void* data, const XML_Char* text, int length) {
  Walk& walk = walk_of(data);
  walk.guarded([&] { walk.visitor.text({text, static_cast<std::size_t>(length)}); });
}

void on_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
  Walk& walk = walk_of(data);
  walk.has_doctype = true;
  walk.stop();
}

}  // namespace

std::string_view Tag::operator[](std::string_view attribute) const {
  for (const auto& each : attributes)
    if (each.first == attribute) return each.second;
  for (const auto& each : attributes)
    if (without_prefix(each.first) == attribute) return each.second;
  return {};
}

void read_xml(std::string_view text, XmlVisitor& visitor, int depth, const Place& place,
              std::string_view part) {
  std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser(XML_ParserCreate(nullptr),
                                                                      &XML_ParserFree);
  if (!parser) throw Failure("cannot make a reader of XML");
  Walk walk{parser.get(), visitor, depth};
  XML_SetUserData(parser.get(), &walk);
  XML_SetElementHandler(parser.get(), on_begin, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_doctype);
  const auto status = XML_Parse(parser.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
  if (walk.thrown) std::rethrow_exception(walk.thrown);
  if (walk.has_doctype) throw Refused(Refusal::invalid, has_document_type(place, part));
  if (walk.too_deep) throw Refused(Refusal::invalid, broken_part(place, part, "lồng quá sâu"));
  if (status != XML_STATUS_OK)
    throw Refused(Refusal::invalid,
                  broken_part(place, part, XML_ErrorString(XML_GetErrorCode(parser.get()))));
}

std::string xml_escaped(std::string_view text) {
  std::string escaped;
  for (char c : text) switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      case '\n':
        escaped += "&#10;";
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') escaped += c;
    }
  return escaped;
}

}  // namespace ntm::xlsx
