#pragma once
#include <string>
#include <utility>
#include <vector>

#include "base/problem.h"
#include "datafile/source.h"
#include "documents/document.h"

namespace ntm::documents {

/// A document as a file gives it, with the line where it stands.
struct Read {
  Document document;
  Place place;
  std::vector<std::pair<Citation, Place>> citations;  ///< Every act the content names.
};

/// What the files of one import give: lines of the register, and documents with their content.
struct Reading {
  std::vector<Read> entries;   ///< From register/1: everything but the content.
  std::vector<Read> contents;  ///< From document/1: header and content.
};

/// Reads files of schema register/1 and document/1. Everything that can be seen within one file is added to
/// `problems`: unknown keys, wrong types, a broken clause tree, recipients out of order.
Reading read(const std::vector<datafile::Source>& sources, Problems& problems);

}  // namespace ntm::documents
