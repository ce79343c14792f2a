#include "documents/clause_rules.h"

#include <map>
#include <set>

namespace ntm::documents {
namespace {

using Positions = std::map<std::string, std::size_t>;

/// Where each id stands first; later repetitions do not count.
Positions positions_of(const std::vector<Clause>& clauses) {
  Positions positions;
  for (std::size_t at = 0; at < clauses.size(); ++at) positions.emplace(clauses[at].id, at);
  return positions;
}

bool leads_back(const std::vector<Clause>& clauses, const Positions& positions, std::size_t from) {
  std::set<std::size_t> seen;
  for (std::size_t at = from; seen.insert(at).second;) {
    auto parent = positions.find(clauses[at].parent);
    if (clauses[at].parent.empty() || parent == positions.end()) return false;
    at = parent->second;
    if (at == from) return true;
  }
  return false;
}

}  // namespace

std::vector<EntryFault> clause_faults(const std::vector<Clause>& clauses) {
  std::vector<EntryFault> faults;
  Positions positions = positions_of(clauses);
  for (std::size_t at = 0; at < clauses.size(); ++at) {
    const Clause& clause = clauses[at];
    if (!clause.id.empty() && positions.at(clause.id) != at)
      faults.push_back({at, EntryFault::Kind::repeated, clause.id});
    if (clause.parent.empty()) continue;
    auto parent = positions.find(clause.parent);
    if (parent == positions.end())
      faults.push_back({at, EntryFault::Kind::dangling, clause.parent});
    else if (leads_back(clauses, positions, at))
      faults.push_back({at, EntryFault::Kind::circular, clause.parent});
    else if (parent->second > at)
      faults.push_back({at, EntryFault::Kind::before_parent, clause.parent});
  }
  return faults;
}

std::vector<EntryFault> recipient_faults(const std::vector<Recipient>& recipients) {
  std::vector<EntryFault> faults;
  std::set<int> seen;
  for (std::size_t at = 0; at < recipients.size(); ++at) {
    const Recipient& recipient = recipients[at];
    std::string order = std::to_string(recipient.order);
    if (!seen.insert(recipient.order).second)
      faults.push_back({at, EntryFault::Kind::repeated, order});
    else if (recipient.order != static_cast<int>(at) + 1)
      faults.push_back({at, EntryFault::Kind::out_of_order, order});
    if (recipient.archive && at + 1 < recipients.size())
      faults.push_back({at, EntryFault::Kind::not_last, order});
  }
  return faults;
}

std::vector<EntryFault> correction_faults(const Content& content) {
  std::vector<EntryFault> faults;
  for (std::size_t at = 0; at < content.corrections.size(); ++at) {
    const std::string& clause = content.corrections[at].clause;
    if (!clause.empty() && !find_clause(content, clause))
      faults.push_back({at, EntryFault::Kind::dangling, clause});
  }
  return faults;
}

const Clause* find_clause(const Content& content, std::string_view id) {
  for (const Clause& clause : content.clauses)
    if (clause.id == id) return &clause;
  return nullptr;
}

std::vector<const Clause*> children_of(const Content& content, std::string_view id) {
  std::vector<const Clause*> children;
  for (const Clause& clause : content.clauses)
    if (clause.parent == id) children.push_back(&clause);
  return children;
}

int depth_of(const Content& content, const Clause& clause) {
  int depth = 0;
  for (const Clause* above = find_clause(content, clause.parent); above;
       above = find_clause(content, above->parent))
    ++depth;
  return depth;
}

std::vector<const Clause*> missing_clauses(const Content& content) {
  std::vector<const Clause*> missing;
  for (const Clause& clause : content.clauses)
    if (clause.missing) missing.push_back(&clause);
  return missing;
}

}  // namespace ntm::documents
