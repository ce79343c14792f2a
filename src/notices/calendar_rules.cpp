#include "notices/calendar_rules.h"

#include <algorithm>

#include "base/vietnam_day.h"
#include "reporting/obligation_rules.h"

namespace ntm::notices {
namespace {

using reporting::State;

bool is_about(const reporting::Ruling& ruling, const reporting::Obligation& owed) {
  return owed.kind == reporting::Kind::report && ruling.month == owed.month &&
         (ruling.body.empty() || ruling.body == owed.body);
}

std::string report_code(const reporting::Obligation& owed) {
  if (owed.kind == reporting::Kind::consolidated) return "consolidated";
  return owed.is_quarterly ? "quarterly" : "monthly";
}

Values values_of(const Deadline& deadline, const Wording& wording) {
  const reporting::Obligation& owed = deadline.owed.obligation;
  auto report = wording.reports.find(report_code(owed));
  return {{"report", report == wording.reports.end() ? "" : report->second},
          {"body", deadline.body_name},
          {"month", owed.month.to_vietnamese()},
          {"due", "23:59 " + deadline.owed.standing.last_day.to_vietnamese()},
          {"reading", deadline.reading_vi},
          {"state", to_vietnamese(deadline.owed.standing.state)}};
}

}  // namespace

std::optional<Event> event_of(const Deadline& deadline, const Wording& wording,
                              const std::string& page_address) {
  const auto& [owed, standing] = deadline.owed;
  if (standing.state == State::not_owed) return {};
  Event event;
  event.uid = "report." + owed.rule + "." + owed.body + "." + owed.month.to_iso() + "@ntm";
  event.day = standing.last_day;
  event.revised_at = beginning_of(owed.data_from);
  for (const reporting::Ruling& ruling : deadline.rulings) {
    if (!is_about(ruling, owed)) continue;
    ++event.sequence;
    event.revised_at = std::max(event.revised_at, ruling.recorded_at);
  }
  if (standing.received_at) event.revised_at = std::max(event.revised_at, *standing.received_at);
  const Values values = values_of(deadline, wording);
  event.summary = filled(wording.event_summary, values);
  event.description = filled(wording.event_description, values);
  event.url = page_address;
  event.is_cancelled = standing.state == State::waived;
  return event;
}

}  // namespace ntm::notices
