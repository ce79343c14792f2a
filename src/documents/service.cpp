#include "documents/service.h"

#include <fmt/format.h>

#include "audit/event.h"
#include "base/text.h"
#include "documents/merge.h"
#include "documents/problems.h"
#include "documents/reader.h"
#include "documents/store.h"

namespace ntm::documents {
namespace {

/// What stands in the trail about a document: enough to see what changed.
std::string described(const Document* document) {
  if (!document) return "";
  std::string text =
      fmt::format("{} {} ({}): {}", document->kind, document->symbol,
                  document->issued_on ? document->issued_on->to_iso() : "?", document->subject());
  if (document->content)
    text += fmt::format("; {} căn cứ, {} điều khoản, {} nơi nhận", document->content->bases.size(),
                        document->content->clauses.size(), document->content->recipients.size());
  return text;
}

std::string names_of(const std::vector<datafile::Source>& sources) {
  std::string names;
  for (const datafile::Source& source : sources) names += (names.empty() ? "" : ", ") + source.name;
  return names;
}

Imported save_changes(db::Connection& connection, const Register& before, const Register& after,
                      const Reading& reading, const audit::Event& form) {
  Imported imported;
  std::vector<std::string> ids;
  for (const Read& read : reading.entries) ids.push_back(read.document.id);
  for (const Read& read : reading.contents)
    if (std::find(ids.begin(), ids.end(), read.document.id) == ids.end()) ids.push_back(read.document.id);
  for (const std::string& id : ids) {
    const Document *old = before.find(id), *now = after.find(id);
    if (old && *old == *now) {
      ++imported.unchanged;
      continue;
    }
    ++(old ? imported.changed : imported.added);
    store::save(connection, *now);
    audit::Event event = form;
    event.object = id, event.before = described(old), event.after = described(now);
    audit::append(connection, event);
  }
  return imported;
}

}  // namespace

Imported Service::import(const std::vector<datafile::Source>& sources, const Actor& actor) {
  Problems problems;
  const Reading reading = read(sources, problems);
  Imported imported = database_.write("importing documents", [&](db::Connection& connection) {
    Problems found = problems;
    Register before(store::load_all(connection));
    Register after = merged(before, reading, found);
    found.refuse_if_any();
    return save_changes(connection, before, after, reading,
                        {actor, clock_.now(), "documents.import", "", "", "", names_of(sources)});
  });
  forget();
  return imported;
}

std::shared_ptr<const Register> Service::all() {
  std::lock_guard lock(mutex_);
  if (!register_)
    register_ = std::make_shared<const Register>(
        database_.read([](db::Connection& connection) { return store::load_all(connection); }));
  return register_;
}

std::shared_ptr<const Document> Service::find(std::string_view id) {
  auto documents = all();
  return {documents, documents->find(id)};
}

std::shared_ptr<const Document> Service::meant_by(std::string_view word) {
  auto documents = all();
  auto found = documents->meant_by(word);
  if (found.empty()) throw Refused(Refusal::not_found, not_found(word));
  if (found.size() == 1) return {documents, found.front()};
  std::string ids;
  for (const Document* document : found) ids += (ids.empty() ? "" : ", ") + document->id;
  throw Refused(Refusal::ambiguous, several(word, ids));
}

void Service::load_text(std::string_view id, const datafile::Source& source, const Actor& actor) {
  if (trimmed(source.text).empty()) throw Refused(Refusal::invalid, empty_text(source.name));
  auto document = meant_by(id);
  database_.write("loading the text of a document", [&](db::Connection& connection) {
    auto before = store::load_text(connection, document->id);
    if (before && before->text == source.text) return;
    store::save_text(connection, document->id, {source.name, clock_.now(), source.text});
    auto size = [](const std::string& text) { return fmt::format("{} byte", text.size()); };
    audit::append(connection, {actor, clock_.now(), "documents.text", document->id,
                               before ? size(before->text) : "", size(source.text), source.name});
  });
}

std::optional<FullText> Service::text(std::string_view id) {
  auto found = database_.read(
      [&](db::Connection& connection) { return store::load_text(connection, std::string(id)); });
  if (!found) return {};
  return FullText{std::move(found->file), found->loaded_at, std::move(found->text)};
}

bool Service::has_text(std::string_view id) {
  return database_.read(
      [&](db::Connection& connection) { return store::has_text(connection, std::string(id)); });
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  register_.reset();
}

}  // namespace ntm::documents
