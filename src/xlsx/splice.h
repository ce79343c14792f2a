#pragma once
#include <map>
#include <string>
#include <string_view>

#include "xlsx/xml.h"

namespace ntm::xlsx {

/// Changes to a text that leave everything between them as it was.
class Splice {
 public:
  explicit Splice(std::string text) : text_(std::move(text)) {}
  const std::string& before() const { return text_; }
  std::string_view at(Span span) const {
    return std::string_view(text_).substr(span.begin, span.end - span.begin);
  }

  /// Spans may not overlap. Several insertions at one place stand in the order in which they were made.
  void replace(Span span, std::string with) {
    changes_.emplace(span.begin, Change{span.end, std::move(with)});
  }
  void insert(std::size_t at, std::string text) { replace({at, at}, std::move(text)); }

  std::string after() const;

 private:
  struct Change {
    std::size_t end;
    std::string with;
  };
  std::string text_;
  std::multimap<std::size_t, Change> changes_;
};

/// A tag as it is written, with one attribute set to a value that needs no escaping.
std::string with_attribute(std::string tag, std::string_view attribute, std::string_view value);

}  // namespace ntm::xlsx
