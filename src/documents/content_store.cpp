#include "documents/content_store.h"

namespace ntm::documents::store {
namespace {

using Contents = std::map<std::string, Content>;
using S = std::string;
using MaybeS = std::optional<std::string>;
using MaybeInt = std::optional<int>;

Contents load_heads(db::Connection& connection) {
  Contents contents;
  connection.each<S, MaybeInt, S, S, S, S, S, S, S, S>(
      "SELECT document_id, year, subject, issuer_body, drafting_code, trust, note, signer_post, signer_name, "
      "signer_authority FROM documents_content",
      {},
      [&](S id, MaybeInt year, S subject, S body, S drafting, S trust, S note, S post, S name, S authority) {
        contents[id] = {year,         subject,      body, drafting, trust, note, {post, name, authority},
                        std::nullopt, std::nullopt, {},   {},       {},    {}};
      });
  return contents;
}

void load_citations(db::Connection& connection, Contents& contents) {
  connection.each<S, S, S, S, MaybeS, S, S, MaybeInt, S>(
      "SELECT document_id, role, target_id, symbol, issued_on, issuer, body, year, note FROM "
      "documents_citation "
      "ORDER BY document_id, role, position",
      {}, [&](S id, S role, S target, S symbol, MaybeS issued, S issuer, S body, MaybeInt year, S note) {
        Content& content = contents.at(id);
        Citation citation{target, symbol, {}, issuer, body, year, note};
        if (issued) citation.issued_on = Date::parse_iso(*issued);
        if (role == "proposal")
          content.proposal = citation;
        else if (role == "previous_edition")
          content.previous_edition = citation;
        else
          content.bases.push_back(citation);
      });
}

void load_clauses(db::Connection& connection, Contents& contents) {
  connection.each<S, S, S, S, S, S, S, bool, S>(
      "SELECT document_id, id, parent, heading, summary, pinpoint, force, missing, note FROM "
      "documents_clause "
      "ORDER BY document_id, position",
      {}, [&](S document, S id, S parent, S heading, S summary, S pinpoint, S force, bool missing, S note) {
        contents.at(document).clauses.push_back(
            {id, parent, heading, summary, pinpoint, force, {}, {}, missing, note});
      });
}

void load_clause_marks(db::Connection& connection, Contents& contents) {
  std::map<std::pair<S, S>, Clause*> clauses;
  for (auto& [document, content] : contents)
    for (Clause& clause : content.clauses) clauses[{document, clause.id}] = &clause;
  connection.each<S, S, S, S>(
      "SELECT document_id, clause_id, kind, value FROM documents_clause_mark "
      "ORDER BY document_id, clause_id, kind, position",
      {}, [&](S document, S id, S kind, S value) {
        Clause& clause = *clauses.at({document, id});
        (kind == "addressee" ? clause.addressees : clause.requirements).push_back(value);
      });
}

void load_recipients(db::Connection& connection, Contents& contents) {
  connection.each<S, int, S, S, S, bool>(
      "SELECT document_id, position, name, mark, body, archive FROM documents_recipient ORDER BY "
      "document_id, position",
      {}, [&](S id, int order, S name, S mark, S body, bool archive) {
        contents.at(id).recipients.push_back({order, name, mark, body, archive});
      });
}

void load_corrections(db::Connection& connection, Contents& contents) {
  connection.each<S, S, S, S, bool, S>(
      "SELECT document_id, written, reading, clause, certain, unit FROM documents_correction "
      "ORDER BY document_id, position",
      {}, [&](S id, S written, S read, S clause, bool certain, S unit) {
        contents.at(id).corrections.push_back({written, read, clause, certain, unit});
      });
}

void insert_head(db::Connection& connection, const S& id, const Content& c) {
  connection.run(
      "INSERT INTO documents_content (document_id, year, subject, issuer_body, drafting_code, trust, note, "
      "signer_post, signer_name, signer_authority) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
      {id, c.year ? db::Value(*c.year) : db::Value(nullptr), c.subject, c.issuer_body, c.drafting_code,
       c.trust, c.note, c.signer.post, c.signer.name, c.signer.authority});
}

db::Connection::Values citation_row(const S& id, const char* role, std::size_t at, const Citation& citation) {
  return {id,
          role,
          at,
          citation.document,
          citation.symbol,
          citation.issued_on ? db::Value(citation.issued_on->to_iso()) : db::Value(nullptr),
          citation.issuer,
          citation.body,
          citation.year ? db::Value(*citation.year) : db::Value(nullptr),
          citation.note};
}

void insert_citations(db::Connection& connection, const S& id, const Content& content) {
  std::vector<db::Connection::Values> rows;
  for (std::size_t at = 0; at < content.bases.size(); ++at)
    rows.push_back(citation_row(id, "basis", at, content.bases[at]));
  if (content.proposal) rows.push_back(citation_row(id, "proposal", 0, *content.proposal));
  if (content.previous_edition)
    rows.push_back(citation_row(id, "previous_edition", 0, *content.previous_edition));
  connection.insert_all("documents_citation",
                        {"document_id", "role", "position", "target_id", "symbol", "issued_on", "issuer",
                         "body", "year", "note"},
                        rows);
}

void insert_clauses(db::Connection& connection, const S& id, const Content& content) {
  std::vector<db::Connection::Values> rows, marks;
  auto mark = [&](const Clause& clause, const char* kind, const std::vector<S>& values) {
    for (std::size_t at = 0; at < values.size(); ++at) marks.push_back({id, clause.id, kind, at, values[at]});
  };
  for (std::size_t at = 0; at < content.clauses.size(); ++at) {
    const Clause& c = content.clauses[at];
    rows.push_back({id, at, c.id, c.parent, c.heading, c.summary, c.pinpoint, c.force, c.missing, c.note});
    mark(c, "addressee", c.addressees);
    mark(c, "requirement", c.requirements);
  }
  connection.insert_all("documents_clause",
                        {"document_id", "position", "id", "parent", "heading", "summary", "pinpoint", "force",
                         "missing", "note"},
                        rows);
  connection.insert_all("documents_clause_mark", {"document_id", "clause_id", "kind", "position", "value"},
                        marks);
}

void insert_recipients(db::Connection& connection, const S& id, const Content& content) {
  std::vector<db::Connection::Values> rows;
  for (const Recipient& r : content.recipients)
    rows.push_back({id, r.order, r.name, r.mark, r.body, r.archive});
  connection.insert_all("documents_recipient", {"document_id", "position", "name", "mark", "body", "archive"},
                        rows);
}

void insert_corrections(db::Connection& connection, const S& id, const Content& content) {
  std::vector<db::Connection::Values> rows;
  for (const Correction& c : content.corrections)
    rows.push_back({id, rows.size(), c.written, c.read, c.clause, c.certain, c.unit});
  connection.insert_all("documents_correction",
                        {"document_id", "position", "written", "reading", "clause", "certain", "unit"}, rows);
}

}  // namespace

std::map<std::string, Content> load_contents(db::Connection& connection) {
  Contents contents = load_heads(connection);
  load_citations(connection, contents);
  load_clauses(connection, contents);
  load_clause_marks(connection, contents);
  load_recipients(connection, contents);
  load_corrections(connection, contents);
  return contents;
}

void insert_content(db::Connection& connection, const std::string& id, const Content& content) {
  insert_head(connection, id, content);
  insert_citations(connection, id, content);
  insert_clauses(connection, id, content);
  insert_recipients(connection, id, content);
  insert_corrections(connection, id, content);
}

void delete_content(db::Connection& connection, const std::string& id) {
  for (const char* table : {"documents_correction", "documents_recipient", "documents_clause_mark",
                            "documents_clause", "documents_citation", "documents_content"})
    connection.run(std::string("DELETE FROM ") + table + " WHERE document_id = $1", {id});
}

}  // namespace ntm::documents::store
