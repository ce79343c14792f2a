#include "audit/chain_rules.h"

#include <algorithm>

#include "audit/problems.h"

namespace ntm::audit {
namespace {

constexpr std::size_t most_findings = 1'000;
/// How many inserted events in a row are still told apart from edited ones.
constexpr std::size_t most_recent = 8;
/// How many broken events are kept whole to find out whether they were moved.
constexpr std::size_t most_set_aside = 32;

void add_piece(std::string& text, std::string_view piece) {
  text += std::to_string(piece.size());
  text += ':';
  text += piece;
}

std::optional<Date> day_of(const Record& record) {
  auto at = Instant::parse_utc(record.at);
  if (!at) return {};
  return at->day_in_vietnam();
}

/// What the hash cannot say about the changes: whether they are as many as the event claims, each in its
/// place.
bool are_changes_whole(const Record& record) {
  if (record.change_count != static_cast<std::int64_t>(record.changes.size())) return false;
  for (std::size_t at = 0; at < record.changes.size(); ++at)
    if (record.changes[at].position != static_cast<std::int64_t>(at)) return false;
  return true;
}

bool follows(Hash hash, const std::string& previous, const Record& record) {
  return hash(serialised(previous, record)) == record.hash;
}

}  // namespace

std::string serialised(std::string_view previous_hash, const Record& record) {
  std::string text;
  text.reserve(512 + record.changes.size() * 64);
  for (std::string_view piece :
       {previous_hash, std::string_view(record.at), std::string_view(record.actor),
        std::string_view(record.post), std::string_view(record.from), std::string_view(record.action),
        std::string_view(record.object), std::string_view(record.before), std::string_view(record.after),
        std::string_view(record.why), std::string_view(record.act)})
    add_piece(text, piece);
  add_piece(text, std::to_string(record.changes.size()));
  for (const KeptChange& kept : record.changes)
    for (const std::string* piece : {&kept.change.object, &kept.change.before, &kept.change.after})
      add_piece(text, *piece);
  return text;
}

std::optional<std::string> parse_root(std::string_view text) {
  constexpr std::size_t digits = 64;
  std::string root;
  for (char c : text) {
    if (c == ' ') continue;
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return {};
    root += c;
  }
  if (root.size() != digits) return {};
  return root;
}

std::optional<Seal> seal_before(const Head& head, const Record& record) {
  auto open = Date::parse_iso(head.day), day = day_of(record);
  if (!open || !day || *day <= *open) return {};
  return Seal{head.day, head.last_id, head.event_count, head.hash};
}

Head head_after(const Head& head, const Record& record) {
  Head next{head.last_id + 1, head.event_count + 1, head.change_count + record.change_count, head.day,
            record.hash};
  auto open = Date::parse_iso(head.day), day = day_of(record);
  bool is_late = open && day && *day == open->plus_days(-1);
  if (day && !is_late) next.day = day->to_iso();
  return next;
}

Verification::Verification(Hash hash, std::vector<Seal> seals, std::optional<PrintedRoot> printed)
    : hash_(hash), printed_(std::move(printed)) {
  result_.seals = static_cast<std::int64_t>(seals.size());
  for (Seal& seal : seals) seals_.emplace(seal.last_id, std::move(seal));
  recent_.emplace_back("", 0);
}

void Verification::add(std::int64_t event, Problem problem) {
  ++result_.finding_count;
  if (result_.findings.size() < most_findings) result_.findings.push_back({event, std::move(problem)});
}

void Verification::take(const Record& record) {
  ++result_.events;
  result_.changes += static_cast<std::int64_t>(record.changes.size());
  if (record.id <= state_.last_id) return add(record.id, events_inserted(record.id, record.id));
  bool is_gap = record.id > state_.last_id + 1;
  if (is_gap) skip_to(record.id);
  if (auto seal = seal_before(state_, record); seal && !is_gap) look_at_seal(*seal);
  if (!is_gap && !follows(hash_, state_.hash, record))
    set_aside(record);
  else if (!are_changes_whole(record))
    add(record.id, event_altered(record.id));
  follow(record);
}

void Verification::take_stray(std::int64_t event_id) {
  ++result_.changes;
  add(event_id, stray_changes(event_id));
}

/// What the event followed is gone: neither its hash nor a seal before it can be worked out.
void Verification::skip_to(std::int64_t id) {
  add(state_.last_id + 1, events_removed(state_.last_id + 1, id - 1));
  state_.last_id = state_.event_count = id - 1;
}

/// Goes on from what is kept as the event's hash, so that one broken event does not break all after it.
void Verification::follow(const Record& record) {
  state_ = head_after(state_, record);
  if (recent_.size() == most_recent) recent_.erase(recent_.begin());
  recent_.emplace_back(record.hash, record.id);
}

void Verification::set_aside(const Record& record) {
  if (broken_.size() == most_set_aside) return add(record.id, event_altered(record.id));
  broken_.push_back({record, {recent_.begin(), recent_.end()}});
}

void Verification::look_at_seal(const Seal& expected) {
  if (printed_ && printed_->hash == expected.hash &&
      (!printed_->day || printed_->day->to_iso() == expected.day))
    is_printed_root_met_ = true;
  auto kept = seals_.find(expected.last_id);
  if (kept == seals_.end()) return add(0, seal_missing(expected));
  if (kept->second != expected) add(0, seal_altered(kept->second));
  seals_.erase(kept);
}

/// The event that it was written after, by the hash; nothing when its own text was altered.
std::optional<std::int64_t> Verification::predecessor_of(const Broken& broken, const Hashes& known) const {
  for (const Hashes* hashes : {&broken.before, &known})
    for (const auto& [hash, id] : *hashes)
      if (id != broken.record.id && follows(hash_, hash, broken.record)) return id;
  return {};
}

/// An event that is whole but follows another than the one before it stands where it was not written. If the
/// other stands later, events were moved; if it stands earlier, those between were inserted.
void Verification::judge_broken() {
  Hashes known;
  for (const Broken& broken : broken_) {
    known.emplace(broken.record.hash, broken.record.id);
    known.insert(broken.before.begin(), broken.before.end());
  }
  std::vector<std::pair<std::int64_t, std::int64_t>> predecessors;
  std::vector<std::int64_t> altered;
  for (const Broken& broken : broken_)
    if (auto predecessor = predecessor_of(broken, known))
      predecessors.emplace_back(broken.record.id, *predecessor);
    else
      altered.push_back(broken.record.id);
  bool is_moved = std::any_of(predecessors.begin(), predecessors.end(),
                              [](const auto& pair) { return pair.second > pair.first; });
  for (const auto& pair : predecessors) {
    const std::int64_t id = pair.first, predecessor = pair.second;
    if (is_moved) {
      add(id, event_displaced(id, predecessor));
      continue;
    }
    add(predecessor + 1, events_inserted(predecessor + 1, id - 1));
    std::erase_if(altered,
                  [from = predecessor, to = id](std::int64_t other) { return from < other && other < to; });
  }
  for (std::int64_t id : altered) add(id, event_altered(id));
}

/// Counts and day follow from the events: where those are not whole, only the end itself is held against
/// them.
void Verification::judge_head(const std::optional<Head>& kept) {
  if (!kept) return add(0, head_missing());
  if (kept->last_id > state_.last_id)
    return add(state_.last_id + 1, events_removed(state_.last_id + 1, kept->last_id));
  if (kept->last_id < state_.last_id)
    return add(kept->last_id + 1, events_inserted(kept->last_id + 1, state_.last_id));
  bool fits = result_.finding_count == 0 ? *kept == state_ : kept->hash == state_.hash;
  if (!fits) add(0, head_altered(*kept));
}

Verified Verification::finish(const std::optional<Head>& head) {
  judge_broken();
  judge_head(head);
  for (const auto& [last_id, seal] : seals_) add(0, seal_foreign(seal));
  if (printed_ && !is_printed_root_met_) add(0, root_does_not_fit(*printed_));
  auto place = [](const Finding& finding) { return std::pair(finding.event == 0, finding.event); };
  std::stable_sort(result_.findings.begin(), result_.findings.end(),
                   [&](const Finding& left, const Finding& right) { return place(left) < place(right); });
  return std::move(result_);
}

}  // namespace ntm::audit
