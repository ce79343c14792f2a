#include "reporting/store.h"

#include "base/problem.h"
#include "reporting/content.h"

namespace ntm::reporting::store {
namespace {

using I = std::int64_t;
using S = std::string;
using Maybe = std::optional<std::string>;

Instant instant(const std::string& text) {
  auto at = Instant::parse_utc(text);
  if (!at) throw Failure("a kept instant is none: " + text);
  return *at;
}

Month month_of(const std::string& text) {
  auto month = Month::parse_iso(text);
  if (!month) throw Failure("a kept month is none: " + text);
  return *month;
}

/// Visits submissions and decisions of the rows that `where` names, which has $1 and $2.
void read_submissions(db::Connection& connection, const std::string& where, const db::Connection::Values& of,
                      Contents contents, Files& files) {
  const S content = contents == Contents::read ? "content" : "''";
  connection.each<S, S, I, S, S, bool, S, S, S, S, S, S, S, S, I, S, S>(
      "SELECT body, month, version, code, form, is_nil, received_at, entered_at, hash, written_hash, lacks, "
      "proposals, sender, post, account_id, act, " +
          content + " FROM reporting_submission WHERE " + where + " ORDER BY body, month, version",
      of,
      [&](S body, S month, I version, S code, S form, bool is_nil, S received, S entered, S hash, S written,
          S lacks, S proposals, S sender, S post, I account, S act, S text) {
        Submission sent;
        sent.body = body, sent.month = month_of(month), sent.version = static_cast<int>(version);
        sent.code = std::move(code), sent.form = std::move(form), sent.is_nil = is_nil;
        sent.received_at = instant(received), sent.entered_at = instant(entered);
        sent.hash = std::move(hash), sent.written_hash = std::move(written);
        sent.lacks = texts_from(Json::parse(lacks)), sent.proposals = texts_from(Json::parse(proposals));
        sent.sender = std::move(sender), sent.post = std::move(post), sent.account = account;
        sent.act = std::move(act), sent.content = std::move(text);
        files[{sent.body, sent.month}].submissions.push_back(std::move(sent));
      });
}

Step::Kind step_from(const std::string& word) {
  for (Step::Kind kind : {Step::Kind::received, Step::Kind::returned})
    if (word == to_text(kind)) return kind;
  return Step::Kind::accepted;
}

void read_decisions(db::Connection& connection, const std::string& where, const db::Connection::Values& of,
                    Files& files) {
  connection.each<S, S, I, S, S, S, S, S>(
      "SELECT body, month, version, kind, decided_at, decided_by, post, notes FROM reporting_decision "
      "WHERE " +
          where + " ORDER BY body, month, position",
      of, [&](S body, S month, I version, S kind, S at, S by, S post, S notes) {
        Decision decision{{step_from(kind), static_cast<int>(version), instant(at)},
                          notes_from(Json::parse(notes)),
                          std::move(by),
                          std::move(post)};
        files[{body, month_of(month)}].decisions.push_back(std::move(decision));
      });
}

}  // namespace

std::vector<KeptFile> load_files(db::Connection& connection) {
  std::vector<KeptFile> files;
  connection.each<S, S, S, S>(
      "SELECT kind, code, file_name, body FROM reporting_file ORDER BY kind, code", {},
      [&](S kind, S code, S name, S body) {
        files.push_back({std::move(kind), std::move(code), std::move(name), std::move(body)});
      });
  return files;
}

bool keep_file(db::Connection& connection, const KeptFile& file) {
  auto kept = connection.find<S>("SELECT body FROM reporting_file WHERE kind = $1 AND code = $2",
                                 {file.kind, file.code});
  if (kept && std::get<0>(*kept) == file.body) return false;
  connection.run(
      "INSERT INTO reporting_file (kind, code, file_name, body) VALUES ($1, $2, $3, $4) "
      "ON CONFLICT (kind, code) DO UPDATE SET file_name = excluded.file_name, body = excluded.body",
      {file.kind, file.code, file.name, file.body});
  return true;
}

std::vector<Ruling> rulings(db::Connection& connection, Month first, Month last) {
  std::vector<Ruling> found;
  connection.each<I, S, S, S, Maybe, S, S, S, S>(
      "SELECT id, kind, body, month, last_day, act, reason, recorded_at, recorded_by FROM reporting_ruling "
      "WHERE month BETWEEN $1 AND $2 ORDER BY id",
      {first.to_iso(), last.to_iso()},
      [&](I id, S kind, S body, S month, Maybe last_day, S act, S reason, S at, S by) {
        found.push_back({id, kind == "waive" ? Ruling::Kind::waive : Ruling::Kind::extend, std::move(body),
                         month_of(month), last_day ? Date::parse_iso(*last_day) : std::nullopt,
                         std::move(act), std::move(reason), instant(at), std::move(by)});
      });
  return found;
}

void add_ruling(db::Connection& connection, const Ruling& ruling) {
  connection.run(
      "INSERT INTO reporting_ruling (id, kind, body, month, last_day, act, reason, recorded_at, recorded_by) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      {ruling.id, to_text(ruling.kind), ruling.body, ruling.month.to_iso(),
       ruling.last_day ? db::Value(ruling.last_day->to_iso()) : db::Value(nullptr), ruling.act, ruling.reason,
       ruling.recorded_at.to_utc(), ruling.recorded_by});
}

Draft draft(db::Connection& connection, const std::string& body, Month month) {
  Draft draft{body, month, 0, {}, {}, ""};
  auto row = connection.find<I, S, S, S>(
      "SELECT edition, written, saved_at, saved_by FROM reporting_draft WHERE body = $1 AND month = $2",
      {body, month.to_iso()});
  if (!row) return draft;
  draft.edition = std::get<0>(*row);
  draft.written = written_from(Json::parse(std::get<1>(*row)));
  draft.saved_at = instant(std::get<2>(*row));
  draft.saved_by = std::get<3>(*row);
  return draft;
}

void save_draft(db::Connection& connection, const Draft& draft) {
  connection.run(
      "INSERT INTO reporting_draft (body, month, edition, written, saved_at, saved_by) "
      "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (body, month) DO UPDATE SET edition = excluded.edition, "
      "written = excluded.written, saved_at = excluded.saved_at, saved_by = excluded.saved_by",
      {draft.body, draft.month.to_iso(), draft.edition, written_json(draft.written).dump(),
       draft.saved_at.value().to_utc(), draft.saved_by});
}

File file(db::Connection& connection, const std::string& body, Month month, Contents contents) {
  Files found;
  const S where = "body = $1 AND month = $2";
  read_submissions(connection, where, {body, month.to_iso()}, contents, found);
  read_decisions(connection, where, {body, month.to_iso()}, found);
  return std::move(found[{body, month}]);
}

Files files(db::Connection& connection, Month first, Month last) {
  Files found;
  const S where = "month BETWEEN $1 AND $2";
  read_submissions(connection, where, {first.to_iso(), last.to_iso()}, Contents::left_out, found);
  read_decisions(connection, where, {first.to_iso(), last.to_iso()}, found);
  return found;
}

std::optional<Month> last_before(db::Connection& connection, const std::string& body, Month month) {
  auto last = connection.single<Maybe>(
      "SELECT MAX(month) FROM reporting_submission WHERE body = $1 AND month < $2", {body, month.to_iso()});
  return last ? std::optional(month_of(*last)) : std::nullopt;
}

std::optional<Submission> find_submission(db::Connection& connection, const std::string& code) {
  Files found;
  read_submissions(connection, "code = $1", {code}, Contents::read, found);
  if (found.empty()) return {};
  return std::move(found.begin()->second.submissions.front());
}

void add_submission(db::Connection& connection, const Submission& sent) {
  connection.run(
      "INSERT INTO reporting_submission (body, month, version, code, form, is_nil, received_at, entered_at, "
      "hash, written_hash, lacks, proposals, sender, post, account_id, act, content) "
      "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
      {sent.body, sent.month.to_iso(), sent.version, sent.code, sent.form, sent.is_nil,
       sent.received_at.to_utc(), sent.entered_at.to_utc(), sent.hash, sent.written_hash,
       texts_json(sent.lacks).dump(), texts_json(sent.proposals).dump(), sent.sender, sent.post, sent.account,
       sent.act, sent.content});
}

void add_decision(db::Connection& connection, const std::string& body, Month month,
                  const Decision& decision) {
  const auto count = connection.single<I>(
      "SELECT COUNT(*) FROM reporting_decision WHERE body = $1 AND month = $2", {body, month.to_iso()});
  connection.run(
      "INSERT INTO reporting_decision (body, month, position, version, kind, decided_at, decided_by, post, "
      "notes) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
      {body, month.to_iso(), count, decision.step.version, to_text(decision.step.kind),
       decision.step.at.to_utc(), decision.by, decision.post, notes_json(decision.notes).dump()});
}

}  // namespace ntm::reporting::store
