#include "xlsx/splice.h"

#include <algorithm>

namespace ntm::xlsx {

std::string Splice::after() const {
  std::string result;
  std::size_t done = 0;
  for (const auto& [begin, change] : changes_) {
    if (begin > done) result.append(text_, done, begin - done), done = begin;
    result += change.with;
    done = std::max(done, change.end);
  }
  return result.append(text_, done);
}

std::string with_attribute(std::string tag, std::string_view attribute, std::string_view value) {
  const std::string opening = " " + std::string(attribute) + "=";
  const std::size_t found = tag.find(opening);
  if (found != std::string::npos && found + opening.size() < tag.size()) {
    const std::size_t from = found + opening.size() + 1, to = tag.find(tag[from - 1], from);
    if (to != std::string::npos) return tag.replace(from, to - from, value);
  }
  const std::size_t name_end = tag.find_first_of(" \t\r\n/>");
  return tag.insert(std::min(name_end, tag.size()), opening + "\"" + std::string(value) + "\"");
}

}  // namespace ntm::xlsx
