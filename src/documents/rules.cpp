#include "documents/rules.h"

#include <fmt/format.h>

#include <set>

namespace ntm::documents {
namespace {

/// The day from which an act counts, stated or, failing that, its day of issue.
std::optional<Date> effective_on(const Document& document) {
  return document.valid_from ? document.valid_from : document.issued_on;
}

StandingOnDay not_yet(const Document& document) {
  if (document.valid_from)
    return {Standing::not_yet, true, fmt::format("có hiệu lực từ {}", document.valid_from->to_vietnamese()),
            ""};
  return {Standing::not_yet, true, fmt::format("ban hành ngày {}", document.issued_on->to_vietnamese()), ""};
}

StandingOnDay replaced_by(const Document& successor) {
  std::string since = effective_on(successor)->to_vietnamese();
  std::string reason = fmt::format("{} thay thế từ {}", successor.symbol, since);
  if (!successor.note.empty()) reason += fmt::format(" ({})", successor.note);
  return {Standing::replaced, successor.valid_from.has_value() && successor.verified, reason, successor.id};
}

StandingOnDay in_force(const Document& document) {
  if (document.valid_from)
    return {Standing::in_force, true, fmt::format("có hiệu lực từ {}", document.valid_from->to_vietnamese()),
            ""};
  return {Standing::in_force, false,
          fmt::format("ngày có hiệu lực chưa nhập, tính từ ngày ban hành {}",
                      document.issued_on->to_vietnamese()),
          ""};
}

bool is_effective(const Document& document, Date day) {
  auto from = effective_on(document);
  return from && *from <= day;
}

const Document* successor_on(const Register& documents, const Document& document, Date day) {
  for (const Document* successor : documents.that_replace(document.id))
    if (is_effective(*successor, day)) return successor;
  return nullptr;
}

/// Whether following the links of one kind from `from` leads back to it.
bool leads_back(const Register& documents, const Document& from, std::vector<std::string> Document::*links) {
  std::vector<const Document*> open = {&from};
  std::set<const Document*> seen;
  while (!open.empty()) {
    const Document* next = open.back();
    open.pop_back();
    for (const std::string& id : next->*links) {
      const Document* target = documents.find(id);
      if (target == &from) return true;
      if (target && seen.insert(target).second) open.push_back(target);
    }
  }
  return false;
}

std::optional<LinkFault::Kind> fault_of(const Document& from, const std::string& id, const Document* target) {
  if (id == from.id) return LinkFault::Kind::itself;
  if (!target) return LinkFault::Kind::unknown;
  if (from.issued_on && target->issued_on && *from.issued_on < *target->issued_on)
    return LinkFault::Kind::younger;
  return {};
}

void add_faults(const Register& documents, const Document& from, std::vector<std::string> Document::*links,
                const std::string& name, std::vector<LinkFault>& faults) {
  bool found_one = false;
  for (const std::string& id : from.*links)
    if (auto kind = fault_of(from, id, documents.find(id)))
      faults.push_back({*kind, from.id, name, id}), found_one = true;
  if (!found_one && leads_back(documents, from, links))
    faults.push_back({LinkFault::Kind::circular, from.id, name, (from.*links).front()});
}

}  // namespace

std::string to_text(Standing standing) {
  switch (standing) {
    case Standing::unknown:
      return "unknown";
    case Standing::not_yet:
      return "not_yet";
    case Standing::in_force:
      return "in_force";
    case Standing::ended:
      return "ended";
    case Standing::replaced:
      return "replaced";
  }
  return "";
}

std::string to_vietnamese(Standing standing) {
  switch (standing) {
    case Standing::unknown:
      return "chưa rõ hiệu lực";
    case Standing::not_yet:
      return "chưa có hiệu lực";
    case Standing::in_force:
      return "còn hiệu lực";
    case Standing::ended:
      return "hết hiệu lực";
    case Standing::replaced:
      return "đã được thay thế";
  }
  return "";
}

StandingOnDay standing_on(const Register& documents, const Document& document, Date day) {
  if (document.valid_to && *document.valid_to <= day)
    return {Standing::ended, true, fmt::format("hết hiệu lực từ {}", document.valid_to->to_vietnamese()), ""};
  auto from = effective_on(document);
  if (!from) return {Standing::unknown, true, "chưa nhập ngày ban hành và ngày có hiệu lực", ""};
  if (day < *from) return not_yet(document);
  if (!document.valid_to)
    if (const Document* successor = successor_on(documents, document, day)) return replaced_by(*successor);
  return in_force(document);
}

std::vector<const Document*> in_force_on(const Register& documents, Date day) {
  std::vector<const Document*> found;
  for (const Document& document : documents.documents())
    if (standing_on(documents, document, day).standing == Standing::in_force) found.push_back(&document);
  return found;
}

std::vector<const Document*> amendments_on(const Register& documents, const Document& document, Date day) {
  std::vector<const Document*> found;
  for (const Document* amendment : documents.that_amend(document.id))
    if (standing_on(documents, *amendment, day).standing == Standing::in_force) found.push_back(amendment);
  return found;
}

std::vector<LinkFault> link_faults(const Register& documents) {
  std::vector<LinkFault> faults;
  for (const Document& document : documents.documents()) {
    add_faults(documents, document, &Document::amends, "amends", faults);
    add_faults(documents, document, &Document::replaces, "replaces", faults);
  }
  return faults;
}

}  // namespace ntm::documents
