#include "notices/json.h"

namespace ntm::notices {
namespace {

Json letter_json(const Digest& digest) {
  return Json::object({{"day", digest.day.to_iso()},
                       {"state", to_text(digest.state)},
                       {"notice_count", digest.notice_count},
                       {"error", digest.error}});
}

}  // namespace

Json shown_json(const Shown& shown, const Wording& wording) {
  const Notice& notice = shown.notice;
  return Json::object({{"key", notice.key},
                       {"kind", to_text(notice.kind)},
                       {"at", notice.at.to_utc()},
                       {"read", shown.is_read},
                       {"title", title_of(notice, wording)},
                       {"path", path_of(notice, wording)},
                       {"report", notice.report},
                       {"body", notice.body},
                       {"body_name", notice.body_name},
                       {"month", notice.month.to_iso()},
                       {"due_on", notice.due_on ? Json(notice.due_on->to_iso()) : Json()},
                       {"days", notice.days},
                       {"count", notice.count},
                       {"unit", notice.unit},
                       {"unit_name", notice.unit_name},
                       {"set", notice.set},
                       {"set_name", notice.set_name}});
}

Json wishes_json(const OwnWishes& own) {
  const auto& since = own.wishes.calendar_since;
  return Json::object({{"mail", own.wishes.mail},
                       {"hour", own.wishes.hour},
                       {"address", own.address},
                       {"mail_server", own.has_mail_server},
                       {"last_letter", own.last_letter ? letter_json(*own.last_letter) : Json()},
                       {"calendar_since", since ? Json(since->to_utc()) : Json()}});
}

Json outcome_json(const Outcome& outcome) {
  return Json::object({{"login", outcome.login},
                       {"address", outcome.address},
                       {"state", to_text(outcome.state)},
                       {"notice_count", outcome.notice_count},
                       {"subject", outcome.letter.subject},
                       {"text", outcome.letter.text},
                       {"error", outcome.error}});
}

}  // namespace ntm::notices
