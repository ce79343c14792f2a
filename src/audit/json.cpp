#include "audit/json.h"

namespace ntm::audit {
namespace {

Json word(const std::string& text) { return text.empty() ? Json() : Json(text); }

Json change_json(const KeptChange& kept) {
  return Json::object({{"object", kept.change.object},
                       {"before", word(kept.change.before)},
                       {"after", word(kept.change.after)}});
}

Json event_json(const Record& event) {
  return Json::object({{"id", event.id},
                       {"at", event.at},
                       {"actor", event.actor},
                       {"post", word(event.post)},
                       {"from", word(event.from)},
                       {"action", event.action},
                       {"object", event.object},
                       {"before", word(event.before)},
                       {"after", word(event.after)},
                       {"why", word(event.why)},
                       {"act", word(event.act)},
                       {"change_count", event.change_count},
                       {"changes", Json::array_of(event.changes, change_json)},
                       {"hash", event.hash}});
}

Json touch_json(const Touch& touch) {
  const Record& event = touch.event;
  return Json::object({{"event", event.id},
                       {"at", event.at},
                       {"actor", event.actor},
                       {"post", word(event.post)},
                       {"from", word(event.from)},
                       {"action", event.action},
                       {"event_object", event.object},
                       {"before", word(touch.before)},
                       {"after", word(touch.after)},
                       {"why", word(event.why)},
                       {"act", word(event.act)}});
}

Json finding_json(const Finding& finding) {
  const Problem& problem = finding.problem;
  std::optional<std::int64_t> event;
  if (finding.event != 0) event = finding.event;
  return Json::object({{"event", event},
                       {"code", problem.code},
                       {"place", problem.place.to_text()},
                       {"message", problem.message_vi},
                       {"remedy", problem.remedy_vi},
                       {"message_en", problem.message_en}});
}

Json seal_json(const Seal& seal) {
  return Json::object({{"day", seal.day},
                       {"last_event", seal.last_id},
                       {"event_count", seal.event_count},
                       {"root", seal.hash}});
}

}  // namespace

Json page_json(const Page& page) {
  std::optional<std::string> next;
  if (page.next) next = std::to_string(*page.next);
  return Json::object({{"events", Json::array_of(page.events, event_json)}, {"next", next}});
}

Json history_json(const std::string& object, const std::vector<Touch>& touches) {
  return Json::object({{"object", object}, {"history", Json::array_of(touches, touch_json)}});
}

Json verified_json(const Verified& verified, Instant checked_at) {
  return Json::object({{"intact", verified.is_intact()},
                       {"checked_at", checked_at.to_utc()},
                       {"events", verified.events},
                       {"changes", verified.changes},
                       {"seals", verified.seals},
                       {"problem_count", verified.finding_count},
                       {"problems", Json::array_of(verified.findings, finding_json)}});
}

Json seals_json(const std::vector<Seal>& seals) {
  return Json::object({{"seals", Json::array_of(seals, seal_json)}});
}

}  // namespace ntm::audit
