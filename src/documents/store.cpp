#include "documents/store.h"

#include <map>

#include "base/assert.h"
#include "documents/content_store.h"

namespace ntm::documents::store {
namespace {

std::optional<Date> day_of(const std::optional<std::string>& iso) {
  return iso ? Date::parse_iso(*iso) : std::nullopt;
}

std::optional<Date> known_day(const std::string& iso) {
  auto day = Date::parse_iso(iso);
  return day == Date::beginning_of_time() ? std::nullopt : day;
}

std::optional<std::string> iso_of(const std::optional<Date>& day) {
  return day ? std::optional(day->to_iso()) : std::nullopt;
}

std::map<std::string, Document> load_heads(db::Connection& connection) {
  using S = std::string;
  using MaybeS = std::optional<std::string>;
  std::map<S, Document> documents;
  connection.each<S, S, S, S, S, MaybeS, S, MaybeS, S, bool, S, S, bool>(
      "SELECT id, symbol, kind, issuer, title, issued_on, valid_from, valid_to, trust, verified, source, "
      "note, "
      "registered FROM documents_document",
      {},
      [&](S id, S symbol, S kind, S issuer, S title, MaybeS issued, S from, MaybeS to, S trust, bool verified,
          S source, S note, bool registered) {
        Document& document = documents[id];
        document = {id, symbol, kind,  issuer, title, day_of(issued), known_day(from), day_of(to),
                    {}, {},     trust, source, note,  verified,       registered,      std::nullopt};
      });
  return documents;
}

void load_links(db::Connection& connection, std::map<std::string, Document>& documents) {
  connection.each<std::string, std::string, std::string>(
      "SELECT document_id, kind, target_id FROM documents_link ORDER BY document_id, kind, position", {},
      [&](std::string id, std::string kind, std::string target) {
        Document& document = documents.at(id);
        (kind == "amends" ? document.amends : document.replaces).push_back(std::move(target));
      });
}

void save_head(db::Connection& connection, const Document& d) {
  connection.run(
      "INSERT INTO documents_document (id, symbol, kind, issuer, title, issued_on, valid_from, valid_to, "
      "trust, "
      "verified, source, note, registered) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) "
      "ON CONFLICT (id) DO UPDATE SET symbol = excluded.symbol, kind = excluded.kind, issuer = "
      "excluded.issuer, "
      "title = excluded.title, issued_on = excluded.issued_on, valid_from = excluded.valid_from, "
      "valid_to = excluded.valid_to, trust = excluded.trust, verified = excluded.verified, "
      "source = excluded.source, note = excluded.note, registered = excluded.registered",
      {d.id, d.symbol, d.kind, d.issuer, d.title, iso_of(d.issued_on),
       d.valid_from.value_or(Date::beginning_of_time()).to_iso(), iso_of(d.valid_to), d.trust, d.verified,
       d.source, d.note, d.registered});
}

void save_links(db::Connection& connection, const std::string& id, const char* kind,
                const std::vector<std::string>& targets) {
  for (std::size_t at = 0; at < targets.size(); ++at)
    connection.run(
        "INSERT INTO documents_link (document_id, kind, position, target_id) VALUES ($1, $2, $3, $4)",
        {id, kind, at, targets[at]});
}

}  // namespace

std::vector<Document> load_all(db::Connection& connection) {
  auto documents = load_heads(connection);
  load_links(connection, documents);
  for (auto& [id, content] : load_contents(connection)) documents.at(id).content = std::move(content);
  std::vector<Document> result;
  for (auto& [id, document] : documents) result.push_back(std::move(document));
  return result;
}

void save(db::Connection& connection, const Document& document) {
  save_head(connection, document);
  connection.run("DELETE FROM documents_link WHERE document_id = $1", {document.id});
  save_links(connection, document.id, "amends", document.amends);
  save_links(connection, document.id, "replaces", document.replaces);
  delete_content(connection, document.id);
  if (document.content) insert_content(connection, document.id, *document.content);
}

std::optional<Text> load_text(db::Connection& connection, const std::string& id) {
  auto row = connection.find<std::string, std::string, std::string>(
      "SELECT file, loaded_at, text FROM documents_text WHERE document_id = $1", {id});
  if (!row) return {};
  auto& [file, loaded_at, text] = *row;
  auto at = Instant::parse_utc(loaded_at);
  NTM_ASSERT(at.has_value());
  return Text{std::move(file), *at, std::move(text)};
}

bool has_text(db::Connection& connection, const std::string& id) {
  return connection.single<std::int64_t>("SELECT count(*) FROM documents_text WHERE document_id = $1", {id}) >
         0;
}

void save_text(db::Connection& connection, const std::string& id, const Text& text) {
  connection.run(
      "INSERT INTO documents_text (document_id, file, loaded_at, text) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (document_id) DO UPDATE SET file = excluded.file, loaded_at = excluded.loaded_at, "
      "text = excluded.text",
      {id, text.file, text.loaded_at.to_utc(), text.text});
}

}  // namespace ntm::documents::store
