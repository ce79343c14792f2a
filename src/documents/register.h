#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "documents/document.h"

namespace ntm::documents {

/// All documents, in memory, immutable; by date of issue, undated ones last.
class Register {
 public:
  /// Ids must be unique.
  explicit Register(std::vector<Document> documents);

  const std::vector<Document>& documents() const { return documents_; }
  /// The document of that id; nullptr when there is none.
  const Document* find(std::string_view id) const;

  /// Documents that people may mean by a word: an id, a symbol ("733/QĐ-UBND"), or symbol and year as in file
  /// names
  /// ("05-CT-UBND-2024"). Marks and case do not matter. One exact hit alone; otherwise every hit, to be asked
  /// about.
  std::vector<const Document*> meant_by(std::string_view word) const;

  std::vector<const Document*> that_replace(std::string_view id) const;
  std::vector<const Document*> that_amend(std::string_view id) const;
  /// The edition of the next year in the same series; nullptr when not entered.
  /// @req R2
  const Document* next_edition(std::string_view id) const;

 private:
  std::vector<Document> documents_;
  std::unordered_map<std::string, std::size_t> by_id_;
};

}  // namespace ntm::documents
