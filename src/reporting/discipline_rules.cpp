#include "reporting/discipline_rules.h"

#include <algorithm>

namespace ntm::reporting {
namespace {

std::string head_on(const bodies::Register& bodies, const std::string& body, Date day) {
  const auto head = bodies.head_of(body, day);
  if (!head) return "";
  return head->person ? head->post + " " + *head->person : head->post;
}

void count(const Standing& standing, Discipline& line) {
  line.returned += standing.returned_count;
  if (standing.state == State::waived) {
    ++line.waived;
  } else if (standing.state == State::missing) {
    ++line.missing;
  } else if (!standing.received_at || !standing.is_on_time) {
    ++line.open;
  } else if (*standing.is_on_time) {
    ++line.on_time;
  } else {
    ++line.late;
    line.minutes_late += standing.minutes_late;
    line.most_days_late = std::max(line.most_days_late, standing.days_late);
  }
}

Discipline& line_of(std::vector<Discipline>& lines, const std::string& body) {
  for (Discipline& each : lines)
    if (each.body == body) return each;
  lines.push_back({});
  lines.back().body = body;
  return lines.back();
}

}  // namespace

std::vector<Discipline> discipline_of(const std::vector<Owed>& year, const bodies::Register& bodies) {
  std::vector<Discipline> lines;
  for (const Owed& each : year) {
    if (each.standing.state == State::not_owed) continue;
    Discipline& line = line_of(lines, each.obligation.body);
    count(each.standing, line);
    const std::string head = head_on(bodies, each.obligation.body, each.standing.last_day);
    if (!head.empty() && std::count(line.heads.begin(), line.heads.end(), head) == 0)
      line.heads.push_back(head);
  }
  return lines;
}

}  // namespace ntm::reporting
