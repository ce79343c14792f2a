#include "documents/merge.h"

#include <map>
#include <set>
#include <tuple>

#include "documents/problems.h"
#include "documents/rules.h"

namespace ntm::documents {
namespace {

class Merge {
 public:
  Merge(const Register& known, Problems& problems) : problems_(problems) {
    for (const Document& document : known.documents()) documents_.emplace(document.id, document);
  }

  void put_entry(const Read& read) {
    if (!take_id(entries_, read)) return;
    places_[read.document.id] = read.place;
    Document& document = documents_[read.document.id];
    auto content = std::move(document.content);
    document = read.document;
    document.content = std::move(content);
  }

  void put_content(const Read& read) {
    if (!take_id(contents_, read)) return;
    places_.emplace(read.document.id, read.place);
    auto [found, is_new] = documents_.emplace(read.document.id, read.document);
    if (is_new) return;
    compare_heads(read.document, found->second, read.place);
    if (!found->second.registered) found->second = read.document;
    found->second.content = read.document.content;
  }

  Register finish(const Reading& reading) {
    refuse_repeated_documents();
    std::vector<Document> documents;
    for (auto& [id, document] : documents_) documents.push_back(std::move(document));
    Register result(std::move(documents));
    for (const LinkFault& fault : link_faults(result)) problems_.add(problem_of(fault));
    for (const Read& read : reading.contents)
      for (const auto& [citation, place] : read.citations) check_citation(citation, place, result);
    return result;
  }

 private:
  bool take_id(std::set<std::string>& taken, const Read& read) {
    if (read.document.id.empty()) return false;  // its absence is already reported
    if (taken.insert(read.document.id).second) return true;
    problems_.add(repeated_id(read.place, read.document.id));
    return false;
  }

  void compare_heads(const Document& here, const Document& there, const Place& place) {
    if (!there.registered) return;
    auto compare = [&](const char* field, const std::string& mine, const std::string& theirs) {
      if (mine != theirs) problems_.add(differs_from_register(place, field, mine, theirs));
    };
    compare("symbol", here.symbol, there.symbol);
    compare("kind", here.kind, there.kind);
    compare("issuer", here.issuer, there.issuer);
    compare("issued_on", day(here.issued_on), day(there.issued_on));
  }

  static std::string day(const std::optional<Date>& date) { return date ? date->to_iso() : ""; }

  /// Two ids for one document: same symbol, issuer and day.
  void refuse_repeated_documents() {
    std::map<std::tuple<std::string, std::string, std::string>, std::string> ids;
    for (const auto& [id, document] : documents_) {
      auto [first, is_new] =
          ids.emplace(std::make_tuple(document.symbol, document.issuer, day(document.issued_on)), id);
      if (!is_new) problems_.add(repeated_document(place_of(id), document.symbol, first->second));
    }
  }

  Place place_of(const std::string& id) const {
    auto found = places_.find(id);
    return found == places_.end() ? Place{"", 0, id} : found->second;
  }

  Problem problem_of(const LinkFault& fault) const {
    Place place = place_of(fault.document);
    switch (fault.kind) {
      case LinkFault::Kind::unknown:
        return unknown_document(place, fault.target);
      case LinkFault::Kind::itself:
        return links_to_itself(place, fault.link);
      case LinkFault::Kind::circular:
        return links_in_a_circle(place, fault.link);
      case LinkFault::Kind::younger:
        return links_to_a_younger(place, fault.link, fault.target);
    }
    return {};
  }

  void check_citation(const Citation& citation, const Place& place, const Register& documents) {
    if (citation.document.empty()) return;
    const Document* cited = documents.find(citation.document);
    if (!cited) return problems_.add(unknown_document(place, citation.document));
    if (cited->symbol != citation.symbol)
      problems_.add(differs_from_register(place, "symbol", citation.symbol, cited->symbol));
    if (citation.issued_on && cited->issued_on && citation.issued_on != cited->issued_on)
      problems_.add(
          differs_from_register(place, "issued_on", day(citation.issued_on), day(cited->issued_on)));
  }

  std::map<std::string, Document> documents_;
  std::map<std::string, Place> places_;
  std::set<std::string> entries_, contents_;
  Problems& problems_;
};

}  // namespace

Register merged(const Register& known, const Reading& reading, Problems& problems) {
  Merge merge(known, problems);
  for (const Read& read : reading.entries) merge.put_entry(read);
  for (const Read& read : reading.contents) merge.put_content(read);
  return merge.finish(reading);
}

}  // namespace ntm::documents
