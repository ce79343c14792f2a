#include "documents/register.h"

#include <algorithm>
#include <tuple>

#include "base/assert.h"
#include "base/text.h"

namespace ntm::documents {
namespace {

bool is_issued_before(const Document& left, const Document& right) {
  auto key = [](const Document& d) { return std::make_tuple(!d.issued_on, d.issued_on, d.id); };
  return key(left) < key(right);
}

/// "05/CT-UBND" of 2024 as file names have it: "05-ct-ubnd-2024".
std::string name_of_file(const Document& document) {
  std::string name = fold_key(document.symbol);
  std::replace(name.begin(), name.end(), '/', '-');
  return document.issued_on ? name + "-" + std::to_string(document.issued_on->year()) : name;
}

bool names(const std::vector<std::string>& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

template <class Wanted>
std::vector<const Document*> those(const std::vector<Document>& documents, Wanted is_wanted) {
  std::vector<const Document*> found;
  for (const Document& document : documents)
    if (is_wanted(document)) found.push_back(&document);
  return found;
}

}  // namespace

Register::Register(std::vector<Document> documents) : documents_(std::move(documents)) {
  std::sort(documents_.begin(), documents_.end(), is_issued_before);
  for (std::size_t at = 0; at < documents_.size(); ++at)
    NTM_ASSERT(by_id_.emplace(documents_[at].id, at).second);
}

const Document* Register::find(std::string_view id) const {
  auto found = by_id_.find(std::string(id));
  return found == by_id_.end() ? nullptr : &documents_[found->second];
}

std::vector<const Document*> Register::meant_by(std::string_view word) const {
  if (const Document* exact = find(word)) return {exact};
  std::string key = fold_key(trimmed(word));
  auto by_file = those(documents_, [&](const Document& d) { return name_of_file(d) == key; });
  if (!by_file.empty()) return by_file;
  return those(documents_, [&](const Document& d) { return fold_key(d.symbol) == key || d.id == key; });
}

std::vector<const Document*> Register::that_replace(std::string_view id) const {
  return those(documents_, [&](const Document& d) { return names(d.replaces, id); });
}

std::vector<const Document*> Register::that_amend(std::string_view id) const {
  return those(documents_, [&](const Document& d) { return names(d.amends, id); });
}

const Document* Register::next_edition(std::string_view id) const {
  auto is_next = [&](const Document& d) {
    return d.content && d.content->previous_edition && d.content->previous_edition->document == id;
  };
  auto found = those(documents_, is_next);
  return found.empty() ? nullptr : found.front();
}

}  // namespace ntm::documents
