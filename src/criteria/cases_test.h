#pragma once
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "criteria/read.h"

/// The example sets that the tests of this module share.
namespace ntm::criteria::testing {

inline std::string text_of_case(const std::string& name) {
  std::ifstream file(NTM_HERE "/cases/" + name);
  std::stringstream text;
  text << file.rdbuf();
  return text.str();
}

/// A set with every kind of indicator, in force from 08/03/2022, and its amendment from 01/04/2024.
inline datafile::Source original() { return {"commune-2022.yaml", text_of_case("commune-2022.yaml")}; }
inline datafile::Source amended() {
  return {"commune-2024-amended.yaml", text_of_case("commune-2024-amended.yaml")};
}

/// The file with one text in place of another, which must stand there.
inline datafile::Source with(datafile::Source source, const std::string& old_text,
                             const std::string& new_text) {
  std::size_t at = source.text.find(old_text);
  if (at == std::string::npos) throw std::logic_error("not in the case: " + old_text);
  source.text.replace(at, old_text.size(), new_text);
  return source;
}

inline Set set_of(const datafile::Source& source) {
  Problems problems;
  Set set = read_set(source, problems);
  problems.refuse_if_any();
  return set;
}

}  // namespace ntm::criteria::testing
