#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/problem.h"

namespace ntm::xlsx {

/// Where a tag stands in the text that is read.
struct Span {
  std::size_t begin = 0, end = 0;
};

/// A tag that opens an element.
struct Tag {
  std::string_view name;    ///< Without the prefix of its namespace.
  std::string_view prefix;  ///< "x:" or "".
  std::vector<std::pair<std::string_view, std::string_view>> attributes;  ///< Names as written.
  Span span;

  /// An attribute with or without a prefix; "" when absent.
  std::string_view operator[](std::string_view attribute) const;
};

/// Takes a document piece by piece. May throw Refused.
class XmlVisitor {
 public:
  virtual ~XmlVisitor() = default;
  virtual void begin(const Tag&) {}
  virtual void text(std::string_view) {}  ///< Any number of times.
  virtual void end(std::string_view /*name*/, Span) {}
};

/// Walks through a document. No document type, no entities but the five of XML, elements not deeper than
/// `depth`, UTF-8 or UTF-16.
/// @throws Refused(invalid) naming the part.
void read_xml(std::string_view text, XmlVisitor& visitor, int depth, const Place& place,
              std::string_view part);

/// Text as it stands between tags or in an attribute; characters that XML cannot hold are left out.
std::string xml_escaped(std::string_view text);

}  // namespace ntm::xlsx
