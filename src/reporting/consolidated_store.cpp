#include "reporting/consolidated_store.h"

#include "reporting/content.h"

namespace ntm::reporting::store {
namespace {

using I = std::int64_t;
using S = std::string;
using Maybe = std::optional<std::string>;

std::optional<Consolidated> one(db::Connection& connection, Month month, const std::string& which,
                                db::Connection::Values values) {
  auto row = connection.find<I, S, I, S, S, S, Maybe, S, std::optional<I>, S, S, Maybe, Maybe>(
      "SELECT version, progress, edition, words, content, hash, frozen_at, frozen_by, number, "
      "issued_content, "
      "issued_hash, issued_on, issued_at FROM reporting_consolidated WHERE month = $1 " +
          which,
      values);
  if (!row) return {};
  auto& [version, progress, edition, words, content, hash, frozen_at, frozen_by, number, issued, issued_hash,
         issued_on, issued_at] = *row;
  Consolidated found;
  found.month = month, found.version = static_cast<int>(version), found.edition = edition;
  for (Progress each : {Progress::open, Progress::frozen, Progress::issued})
    if (progress == to_text(each)) found.progress = each;
  found.words = words_from(Json::parse(words));
  found.content = content, found.hash = hash, found.frozen_by = frozen_by;
  if (frozen_at) found.frozen_at = Instant::parse_utc(*frozen_at);
  found.number = static_cast<int>(number.value_or(0));
  found.issued_content = issued, found.issued_hash = issued_hash;
  if (issued_on) found.issued_on = Date::parse_iso(*issued_on);
  if (issued_at) found.issued_at = Instant::parse_utc(*issued_at);
  return found;
}

using ProposalRow = std::tuple<I, S, S, S, S, S, S, S, Maybe>;

Proposal proposal_of(ProposalRow row) {
  auto& [id, month, body, report, text, answer, act, follow_up, answered_on] = row;
  return {id,
          Month::parse_iso(month).value(),
          body,
          report,
          text,
          answer,
          act,
          follow_up,
          answered_on ? Date::parse_iso(*answered_on) : std::nullopt};
}

const S proposal_columns =
    "SELECT id, month, body, report, text, answer, answer_act, follow_up, answered_on FROM "
    "reporting_proposal ";

}  // namespace

std::optional<Consolidated> last_consolidated(db::Connection& connection, Month month) {
  return one(connection, month, "ORDER BY version DESC LIMIT 1", {month.to_iso()});
}

std::optional<Consolidated> find_consolidated(db::Connection& connection, Month month, int version) {
  return one(connection, month, "AND version = $2", {month.to_iso(), version});
}

void keep_consolidated(db::Connection& connection, const Consolidated& kept) {
  const bool is_issued = kept.progress == Progress::issued;
  connection.run(
      "INSERT INTO reporting_consolidated (month, version, progress, edition, words, content, hash, "
      "frozen_at, "
      "frozen_by, number_year, number, issued_content, issued_hash, issued_on, "
      "issued_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) "
      "ON CONFLICT (month, version) DO UPDATE SET progress = excluded.progress, edition = excluded.edition, "
      "words = excluded.words, content = excluded.content, hash = excluded.hash, "
      "frozen_at = excluded.frozen_at, frozen_by = excluded.frozen_by, number_year = excluded.number_year, "
      "number = excluded.number, issued_content = excluded.issued_content, "
      "issued_hash = excluded.issued_hash, issued_on = excluded.issued_on, issued_at = excluded.issued_at",
      {kept.month.to_iso(), kept.version, to_text(kept.progress), kept.edition, words_json(kept.words).dump(),
       kept.content, kept.hash, kept.frozen_at ? db::Value(kept.frozen_at->to_utc()) : db::Value(nullptr),
       kept.frozen_by, is_issued ? db::Value(kept.issued_on->year()) : db::Value(nullptr),
       is_issued ? db::Value(kept.number) : db::Value(nullptr), kept.issued_content, kept.issued_hash,
       is_issued ? db::Value(kept.issued_on->to_iso()) : db::Value(nullptr),
       is_issued ? db::Value(kept.issued_at->to_utc()) : db::Value(nullptr)});
}

void keep_print(db::Connection& connection, Month month, int version, const std::string& docx) {
  connection.run("INSERT INTO reporting_print (month, version, docx) VALUES ($1, $2, $3)",
                 {month.to_iso(), version, docx});
}

std::optional<std::string> print(db::Connection& connection, Month month, int version) {
  auto row = connection.find<S>("SELECT docx FROM reporting_print WHERE month = $1 AND version = $2",
                                {month.to_iso(), version});
  return row ? std::optional(std::get<0>(std::move(*row))) : std::nullopt;
}

std::optional<Instant> first_issued_at(db::Connection& connection, Month month) {
  auto first = connection.single<Maybe>("SELECT MIN(issued_at) FROM reporting_consolidated WHERE month = $1",
                                        {month.to_iso()});
  return first ? Instant::parse_utc(*first) : std::nullopt;
}

std::vector<Proposal> proposals(db::Connection& connection, std::optional<Month> first,
                                std::optional<Month> last) {
  std::vector<Proposal> found;
  for (auto& row : connection.query<I, S, S, S, S, S, S, S, Maybe>(
           proposal_columns + "WHERE month BETWEEN $1 AND $2 ORDER BY month, id",
           {first ? first->to_iso() : "0000-00", last ? last->to_iso() : "9999-99"}))
    found.push_back(proposal_of(std::move(row)));
  return found;
}

std::optional<Proposal> find_proposal(db::Connection& connection, std::int64_t id) {
  auto row = connection.find<I, S, S, S, S, S, S, S, Maybe>(proposal_columns + "WHERE id = $1", {id});
  return row ? std::optional(proposal_of(std::move(*row))) : std::nullopt;
}

void add_proposal(db::Connection& connection, const Proposal& proposal) {
  connection.run(
      "INSERT INTO reporting_proposal (id, month, body, report, text, answer, answer_act, follow_up, "
      "answered_on) VALUES ($1, $2, $3, $4, $5, '', '', '', NULL) ON CONFLICT (report, text) DO NOTHING",
      {proposal.id, proposal.month.to_iso(), proposal.body, proposal.report, proposal.text});
}

void save_answer(db::Connection& connection, const Proposal& proposal) {
  connection.run(
      "UPDATE reporting_proposal SET answer = $2, answer_act = $3, follow_up = $4, answered_on = $5 "
      "WHERE id = $1",
      {proposal.id, proposal.answer, proposal.answer_act, proposal.follow_up,
       proposal.answered_on ? db::Value(proposal.answered_on->to_iso()) : db::Value(nullptr)});
}

}  // namespace ntm::reporting::store
