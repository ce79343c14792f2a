#include "assessment/act_event.h"

#include <fmt/format.h>

namespace ntm::assessment {
namespace {

/// "2024-01 men 34.5 met"; "" when there was nothing.
std::string in_words(const Subject& subject, const Content& content) {
  if (content == Content{}) return "";
  std::string words = subject.period.to_iso();
  if (!subject.part.empty()) words += " " + subject.part;
  if (content.value) words += " " + content.value->to_text();
  if (content.conclusion) words += " " + to_text(*content.conclusion);
  return words;
}

/// What was said about the acts, each word once.
std::string why_of(const std::vector<Act>& acts) {
  std::string why;
  for (const Act& act : acts)
    if (!act.note.empty() && why.find(act.note) == std::string::npos)
      why += (why.empty() ? "" : "; ") + act.note;
  return why;
}

}  // namespace

std::string value_object(const Subject& subject) {
  return fmt::format("assessment/{}/{}/{}", subject.unit, subject.set, subject.indicator);
}

audit::Event event_of(const Actor& actor, Instant at, const std::string& action,
                      const std::vector<Act>& acts) {
  audit::Event event{actor, at, action, acts.empty() ? "" : acts.front().subject.set, "", "", why_of(acts)};
  event.after = fmt::format("{} ô", acts.size());
  for (const Act& act : acts)
    event.changes.push_back(
        {value_object(act.subject), in_words(act.subject, act.before), in_words(act.subject, act.after)});
  return event;
}

}  // namespace ntm::assessment
