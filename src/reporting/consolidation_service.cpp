#include "reporting/consolidation_service.h"

#include <fmt/format.h>

#include <algorithm>

#include "audit/event.h"
#include "base/text.h"
#include "crypto/hash.h"
#include "reporting/compose.h"
#include "reporting/consolidated_store.h"
#include "reporting/content.h"
#include "reporting/obligation_rules.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/store.h"

namespace ntm::reporting {
namespace {

/// Who may do everything: what the office's report rests on does not depend on who looks at it.
const Actor& the_program() {
  static const Actor actor{"", ""};
  return actor;
}

void require_open(const Consolidated& kept) {
  if (kept.progress == Progress::frozen) throw Refused(Refusal::conflict, frozen_already(kept.month));
  if (kept.progress == Progress::issued) throw Refused(Refusal::conflict, issued_already(kept.month));
}

/// The version as it stands in the database, if it is still the one that was looked at.
Consolidated same(db::Connection& connection, const Consolidated& seen) {
  Consolidated kept = store::last_consolidated(connection, seen.month).value_or(Consolidated{seen.month});
  if (kept.version != seen.version || kept.edition != seen.edition)
    throw Refused(Refusal::outdated, edited_meanwhile(kept.edition));
  return kept;
}

}  // namespace

Service::Duty ConsolidationService::duty(Month month, const Actor& actor) {
  require(permission::oversee, actor, month);
  auto duties = reporting_.duties(Kind::consolidated, month);
  if (duties.empty()) throw Refused(Refusal::not_found, no_rule(to_text(Kind::consolidated)));
  return std::move(duties.front());
}

Consolidated ConsolidationService::last(Month month) {
  return database_.read([&](db::Connection& c) { return store::last_consolidated(c, month); })
      .value_or(Consolidated{month});
}

std::vector<Proposed> ConsolidationService::proposed(Month month) {
  std::vector<Proposed> found;
  for (const auto& [whose, file] :
       database_.read([&](db::Connection& c) { return store::files(c, month, month); }))
    if (!file.submissions.empty())
      for (const std::string& text : file.submissions.back().proposals)
        found.push_back({whose.first, file.submissions.back().code, text});
  return found;
}

std::vector<Gap> ConsolidationService::gaps(Month month, const std::vector<Owed>& owed) {
  const auto bodies = reporting_.sources().bodies.all();
  std::vector<Gap> found;
  for (const Owed& each : owed) {
    const State state = each.standing.state;
    if (each.standing.version > 0 || state == State::waived || state == State::not_owed) continue;
    const std::string& code = each.obligation.body;
    const bodies::Body* body = bodies->find(code);
    const std::string& name = body ? body->name : code;
    auto before = database_.read([&](db::Connection& c) { return store::last_before(c, code, month); });
    if (before)
      found.push_back({Gap::Kind::stale, code,
                       fmt::format("{} chưa nộp báo cáo tháng {}; báo cáo gần nhất là tháng {}", name,
                                   month.to_vietnamese(), before->to_vietnamese()),
                       before});
    else
      found.push_back({Gap::Kind::missing,
                       code,
                       fmt::format("{} chưa nộp báo cáo tháng {} và chưa có báo cáo nào trước đó", name,
                                   month.to_vietnamese()),
                       {}});
  }
  return found;
}

Document ConsolidationService::composed(const Consolidated& kept, const Service::Duty& duty,
                                        std::optional<Instant> at) {
  auto owed = reporting_.obligations(kept.month, kept.month, Kind::report, at, the_program());
  auto missing = gaps(kept.month, owed);
  // The figures are those of the days that the bodies report about, whichever day the office's own is due.
  Obligation about = duty.obligation;
  if (!owed.empty()) {
    about.data_from = owed.front().obligation.data_from;
    about.data_to = owed.front().obligation.data_to;
  }
  Cut cut = reporting_.cut_of(about);
  cut.owed = std::move(owed);
  const auto book = reporting_.book();
  Figures figures(reporting_.sources(), std::move(cut));
  return compose_consolidated(reporting_.form_of(*book, about), about, proposed(kept.month),
                              std::move(missing), kept.words, reporting_.head_of(duty), figures,
                              *reporting_.sources().bodies.all());
}

ConsolidatedView ConsolidationService::view_of(Consolidated kept, const Service::Duty& owed,
                                               std::optional<Instant> at) {
  ConsolidatedView view;
  view.obligation = owed.obligation;
  auto issued_at = database_.read([&](db::Connection& c) { return store::first_issued_at(c, kept.month); });
  const Instant now = at.value_or(std::max(reporting_.now(), issued_at.value_or(reporting_.now())));
  Facts facts;
  if (issued_at) facts.steps.push_back({Step::Kind::submitted, 1, *issued_at});
  view.standing = standing_of(owed.obligation, facts, now);
  switch (kept.progress) {
    case Progress::open:
      view.document = composed(kept, owed, at);
      break;
    case Progress::frozen:
      view.document = document_from(Json::parse(kept.content));
      break;
    case Progress::issued:
      view.document = document_from(Json::parse(kept.issued_content));
  }
  view.kept = std::move(kept);
  return view;
}

ConsolidatedView ConsolidationService::consolidated(Month month, std::optional<int> version,
                                                    std::optional<Instant> at, const Actor& actor) {
  const Service::Duty owed = duty(month, actor);
  if (!version) return view_of(last(month), owed, at);
  auto kept = database_.read([&](db::Connection& c) { return store::find_consolidated(c, month, *version); });
  if (!kept) throw Refused(Refusal::not_found, no_obligation(owed.obligation.body, month));
  return view_of(std::move(*kept), owed, at);
}

ConsolidatedView ConsolidationService::edit(Month month, std::optional<std::int64_t> expected,
                                            const std::map<std::string, std::string>& words,
                                            const Actor& actor) {
  require(permission::consolidate, actor, month);
  const Service::Duty owed = duty(month, actor);
  const Consolidated seen = last(month);
  require_open(seen);
  Document document = composed(seen, owed, {});
  Problems problems;
  for (const auto& [id, text] : words)
    if (!takes_words(document, id)) problems.add(unknown_paragraph(id));
  problems.refuse_if_any();
  const Consolidated kept = database_.write("editing the consolidated report", [&](db::Connection& c) {
    Consolidated changed = store::last_consolidated(c, month).value_or(Consolidated{month});
    require_open(changed);
    if (expected && *expected != changed.edition)
      throw Refused(Refusal::outdated, edited_meanwhile(changed.edition));
    audit::Event made = event_of(actor, "edit_consolidated", changed);
    made.before = words_json(changed.words).dump();
    for (const auto& [id, text] : words)
      if (text.empty())
        changed.words.erase(id);
      else
        changed.words[id] = text;
    ++changed.edition;
    made.after = words_json(changed.words).dump();
    store::keep_consolidated(c, changed);
    audit::append(c, made);
    return changed;
  });
  return view_of(kept, owed, {});
}

ConsolidatedView ConsolidationService::freeze(Month month, std::optional<Instant> at, const Actor& actor) {
  require(permission::consolidate, actor, month);
  const Service::Duty owed = duty(month, actor);
  const Consolidated seen = last(month);
  if (seen.progress != Progress::open) return view_of(seen, owed, at);
  const std::string content = content_json(composed(seen, owed, at)).dump();
  const auto carried = proposed(month);
  const Consolidated kept = database_.write("freezing the consolidated report", [&](db::Connection& c) {
    Consolidated frozen = same(c, seen);
    if (frozen.progress != Progress::open) return frozen;
    frozen.progress = Progress::frozen;
    frozen.content = content, frozen.hash = crypto::blake2b_hex(content);
    frozen.frozen_at = clock_.now(), frozen.frozen_by = actor.name;
    store::keep_consolidated(c, frozen);
    for (const Proposed& each : carried) {
      Proposal proposal;
      proposal.id = db::next_ids(c, "reporting_proposal");
      proposal.month = month, proposal.body = each.body, proposal.report = each.report,
      proposal.text = each.text;
      store::add_proposal(c, proposal);
    }
    audit::Event made = event_of(actor, "freeze", frozen);
    made.after = frozen.hash;
    audit::append(c, made);
    return frozen;
  });
  return view_of(kept, owed, at);
}

ConsolidatedView ConsolidationService::revise(Month month, const Actor& actor) {
  require(permission::consolidate, actor, month);
  const Service::Duty owed = duty(month, actor);
  const Consolidated kept = database_.write("revising the consolidated report", [&](db::Connection& c) {
    const Consolidated old = store::last_consolidated(c, month).value_or(Consolidated{month});
    if (old.progress == Progress::open) throw Refused(Refusal::conflict, not_frozen(month));
    Consolidated fresh;
    fresh.month = month, fresh.version = old.version + 1, fresh.words = old.words;
    store::keep_consolidated(c, fresh);
    audit::append(c, event_of(actor, "revise", fresh));
    return fresh;
  });
  return view_of(kept, owed, {});
}

std::string ConsolidationService::bytes(Month month, std::optional<int> version, const Actor& actor) {
  const Service::Duty owed = duty(month, actor);
  auto kept = database_.read([&](db::Connection& c) {
    return version ? store::find_consolidated(c, month, *version) : store::last_consolidated(c, month);
  });
  if (!kept && version) throw Refused(Refusal::not_found, no_obligation(owed.obligation.body, month));
  if (!kept || kept->progress == Progress::open) throw Refused(Refusal::conflict, not_frozen(month));
  return kept->progress == Progress::issued ? kept->issued_content : kept->content;
}

}  // namespace ntm::reporting
