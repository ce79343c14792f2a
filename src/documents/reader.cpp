#include "documents/reader.h"

#include "datafile/yaml.h"
#include "documents/clause_rules.h"
#include "documents/problems.h"

namespace ntm::documents {
namespace {

using datafile::Node;

const std::vector<std::string> trusts = {
    "found", "directive", "memory_high", "memory_medium", "memory_medium_low", "derived", "illustrative"};

/// Fields that a line of the register and the head of a document's own file share.
Document head_of(const Node& node) {
  Document document;
  document.id = node.text("id");
  document.symbol = node.text("symbol");
  document.kind = node.text("kind");
  document.issuer = node.text("issuer");
  document.issued_on = node.maybe_date("issued_on");
  document.trust = node.one_of("trust", trusts);
  return document;
}

Document entry_of(const Node& node) {
  node.only({"id", "symbol", "kind", "issuer", "issued_on", "valid_from", "valid_to", "title", "amends",
             "replaces", "trust", "verified", "source", "note"});
  Document document = head_of(node);
  document.title = node.text("title");
  document.valid_from = node.maybe_date("valid_from");
  document.valid_to = node.maybe_date("valid_to");
  document.amends = node.texts("amends");
  document.replaces = node.texts("replaces");
  document.source = node.text_or("source", "");
  document.note = node.text_or("note", "");
  document.verified = node.flag("verified");
  if (document.valid_from && document.valid_to && *document.valid_to <= *document.valid_from)
    node.report(ends_before_it_begins(node.child("valid_to").place()));
  return document;
}

Citation citation_of(const Node& node) {
  node.only({"document", "symbol", "issued_on", "issuer", "body", "year", "note"});
  Citation citation;
  citation.document = node.text_or("document", "");
  citation.symbol = node.text("symbol");
  citation.issued_on = node.maybe_date("issued_on");
  citation.issuer = node.text_or("issuer", "");
  citation.body = node.text_or("body", "");
  if (auto year = node.maybe_integer("year")) citation.year = static_cast<int>(*year);
  citation.note = node.text_or("note", "");
  return citation;
}

std::optional<Citation> maybe_citation(const Node& node) {
  if (node.is_absent()) return {};
  return citation_of(node);
}

Signer signer_of(const Node& node) {
  if (node.is_absent()) return {};
  node.only({"post", "name", "authority"});
  Signer signer{node.text("post"), node.text("name"), ""};
  if (!node.child("authority").is_absent())
    signer.authority = node.one_of("authority", {"TM.", "KT.", "TL.", "TUQ.", "Q."});
  return signer;
}

bool is_requirement(const std::string& text) {
  return text.size() > 1 && text[0] == 'R' && text.find_first_not_of("0123456789", 1) == std::string::npos;
}

std::vector<std::string> requirements_of(const Node& node) {
  std::vector<std::string> found = node.texts("requirements");
  for (const std::string& requirement : found)
    if (!is_requirement(requirement))
      node.report(not_a_requirement(node.child("requirements").place(), requirement));
  return found;
}

Clause clause_of(const Node& node) {
  node.only({"id", "parent", "heading", "summary_vi", "pinpoint", "force", "addressees", "requirements",
             "missing", "note"});
  Clause clause;
  clause.id = node.text("id");
  clause.parent = node.text_or("parent", "");
  clause.heading = node.text("heading");
  clause.summary = node.text("summary_vi");
  clause.pinpoint = node.text("pinpoint");
  if (!node.child("force").is_absent()) clause.force = node.one_of("force", forces());
  clause.addressees = node.texts("addressees");
  clause.requirements = requirements_of(node);
  clause.missing = node.flag("missing");
  clause.note = node.text_or("note", "");
  return clause;
}

Recipient recipient_of(const Node& node) {
  node.only({"order", "name", "mark", "body", "archive"});
  Recipient recipient;
  recipient.order = static_cast<int>(node.maybe_integer("order").value_or(0));
  recipient.name = node.text("name");
  if (!node.child("mark").is_absent()) recipient.mark = node.one_of("mark", {"B/c"});
  recipient.body = node.text_or("body", "");
  recipient.archive = node.flag("archive");
  return recipient;
}

Correction correction_of(const Node& node) {
  node.only({"written", "read", "clause", "certain", "unit"});
  return {node.text("written"), node.text("read"), node.text_or("clause", ""), node.flag("certain"),
          node.text_or("unit", "")};
}

template <class Take>
auto all_of(const std::vector<Node>& nodes, Take take) {
  std::vector<decltype(take(nodes.front()))> taken;
  for (const Node& node : nodes) taken.push_back(take(node));
  return taken;
}

Problem problem_of(const EntryFault& fault, const Place& place) {
  switch (fault.kind) {
    case EntryFault::Kind::repeated:
      return repeated_clause(place, fault.other);
    case EntryFault::Kind::dangling:
      return unknown_clause(place, fault.other);
    case EntryFault::Kind::circular:
      return clause_in_a_circle(place, fault.other);
    case EntryFault::Kind::before_parent:
      return clause_before_parent(place, fault.other);
    case EntryFault::Kind::out_of_order:
      return recipient_order(place, fault.other, fault.at + 1);
    case EntryFault::Kind::not_last:
      return archive_not_last(place);
  }
  return {};
}

/// The lists of a document's file, each looked up once.
struct Lists {
  explicit Lists(const Node& root)
      : bases(root.list("bases")),
        clauses(root.list("clauses")),
        recipients(root.list("recipients")),
        spelling(root.list("spelling")) {}
  std::vector<Node> bases, clauses, recipients, spelling;
};

void report_faults(const Node& root, const Lists& lists, const Content& content) {
  for (const EntryFault& fault : clause_faults(content.clauses))
    root.report(problem_of(fault, lists.clauses[fault.at].place()));
  for (EntryFault fault : recipient_faults(content.recipients)) {
    if (fault.kind == EntryFault::Kind::repeated) fault.kind = EntryFault::Kind::out_of_order;
    root.report(problem_of(fault, lists.recipients[fault.at].place()));
  }
  for (const EntryFault& fault : correction_faults(content))
    root.report(problem_of(fault, lists.spelling[fault.at].child("clause").place()));
}

Content content_of(const Node& root, const Lists& lists) {
  Content content;
  if (auto year = root.maybe_integer("year")) content.year = static_cast<int>(*year);
  content.subject = root.text("subject");
  content.issuer_body = root.text_or("issuer_body", "");
  content.drafting_code = root.text_or("drafting_code", "");
  content.note = root.text_or("note", "");
  content.signer = signer_of(root.child("signer"));
  content.proposal = maybe_citation(root.child("proposal"));
  content.previous_edition = maybe_citation(root.child("previous_edition"));
  content.bases = all_of(lists.bases, citation_of);
  content.clauses = all_of(lists.clauses, clause_of);
  content.recipients = all_of(lists.recipients, recipient_of);
  content.corrections = all_of(lists.spelling, correction_of);
  report_faults(root, lists, content);
  return content;
}

std::vector<std::pair<Citation, Place>> citations_of(const Node& root, const Lists& lists,
                                                     const Content& content) {
  std::vector<std::pair<Citation, Place>> citations;
  for (std::size_t at = 0; at < content.bases.size(); ++at)
    citations.emplace_back(content.bases[at], lists.bases[at].place());
  if (content.proposal) citations.emplace_back(*content.proposal, root.child("proposal").place());
  if (content.previous_edition)
    citations.emplace_back(*content.previous_edition, root.child("previous_edition").place());
  return citations;
}

void read_register(const Node& root, Reading& reading) {
  root.only({"schema", "documents"});
  for (const Node& node : root.list("documents"))
    reading.entries.push_back({entry_of(node), node.place(), {}});
}

void read_document(const Node& root, Reading& reading) {
  root.only({"schema", "id", "kind", "symbol", "issued_on", "year", "issuer", "issuer_body", "signer",
             "subject", "trust", "note", "drafting_code", "proposal", "previous_edition", "bases", "clauses",
             "recipients", "spelling"});
  Document document = head_of(root);
  document.registered = false;
  Lists lists(root);
  document.content = content_of(root, lists);
  document.content->trust = document.trust;
  document.title = document.content->subject;
  auto citations = citations_of(root, lists, *document.content);
  reading.contents.push_back({std::move(document), root.child("id").place(), std::move(citations)});
}

void read_one(const datafile::Source& source, Reading& reading, Problems& problems) {
  std::string schema = datafile::schema_of(source).value_or("");
  if (schema == "register/1")
    return read_register(datafile::Document(source, schema, problems).root(), reading);
  if (schema == "document/1")
    return read_document(datafile::Document(source, schema, problems).root(), reading);
  if (!schema.empty()) return problems.add(unknown_schema({source.name, 1, "schema"}, schema));
  datafile::Document(source, "document/1", problems);  // broken syntax or no schema: it says which
}

}  // namespace

Reading read(const std::vector<datafile::Source>& sources, Problems& problems) {
  Reading reading;
  for (const datafile::Source& source : sources) read_one(source, reading, problems);
  return reading;
}

}  // namespace ntm::documents
