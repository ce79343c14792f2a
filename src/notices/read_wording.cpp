#include "notices/read_wording.h"

#include <algorithm>
#include <charconv>

#include "datafile/yaml.h"
#include "notices/problems.h"

namespace ntm::notices {
namespace {

using datafile::Node;

std::string joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& each : names) text += (text.empty() ? "" : ", ") + each;
  return text;
}

std::string text_with(const Node& node, std::string_view key, const std::vector<std::string>& known) {
  std::string text = node.text(key);
  for (const std::string& name : names_in(text))
    if (std::find(known.begin(), known.end(), name) == known.end())
      node.report(unknown_name(node.child(key).place(), name, joined(known)));
  return text;
}

int days_in(const Node& node, const std::string& text) {
  int days = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  if (error != std::errc{} || end != text.data() + text.size() || days < 1 || days > 365)
    node.report(not_days(node.place(), text));
  return days;
}

std::vector<int> day_list(const Node& node, std::string_view key) {
  std::vector<int> days;
  for (const Node& each : node.list(key)) days.push_back(days_in(each, each.text()));
  return days;
}

Reminders reminders_of(const Node& node) {
  node.only({"before_days", "after_days", "accepted_days"});
  return {day_list(node, "before_days"), day_list(node, "after_days"),
          days_in(node.child("accepted_days"), node.text("accepted_days"))};
}

bool is_path(const std::string& text) {
  return !text.empty() && text[0] == '/' && text.rfind("//", 0) != 0 &&
         text.find_first_of(" \t\\") == std::string::npos;
}

void read_lines(const Node& root, Wording& wording) {
  for (const Node& node : root.list("notices")) {
    node.only({"kind", "title", "path"});
    const std::string word = node.text("kind");
    const Line line{text_with(node, "title", names_of_line()), text_with(node, "path", names_of_line())};
    if (!is_path(line.path)) node.report(not_a_path(node.child("path").place(), line.path));
    const auto kind = kind_from(word);
    if (!kind)
      node.report(unknown_kind(node.place(), word));
    else if (!wording.lines.emplace(*kind, line).second)
      node.report(repeated_kind(node.place(), word));
  }
  for (Kind kind : all_kinds())
    if (!wording.lines.count(kind)) root.report(missing_kind(root.child("notices").place(), to_text(kind)));
}

void read_letter(const Node& node, Wording& wording) {
  node.only({"sender", "subject", "greeting", "ending"});
  wording.sender = node.text("sender");
  wording.subject = text_with(node, "subject", names_of_letter());
  wording.greeting = text_with(node, "greeting", names_of_letter());
  wording.ending = text_with(node, "ending", names_of_letter());
}

void read_calendar(const Node& node, Wording& wording) {
  node.only({"name", "summary", "description"});
  wording.calendar_name = node.text("name");
  wording.event_summary = text_with(node, "summary", names_of_event());
  wording.event_description = text_with(node, "description", names_of_event());
}

}  // namespace

Wording read_wording(const datafile::Source& source, Problems& problems) {
  const datafile::Document file(source, "notices/1", problems);
  const Node root = file.root();
  root.only({"schema", "code", "reminders", "reports", "consolidated_path", "notices", "letter", "calendar"});
  Wording wording;
  wording.reminders = reminders_of(root.child("reminders"));
  const Node reports = root.child("reports");
  reports.only({"monthly", "quarterly", "consolidated"});
  for (const char* each : {"monthly", "quarterly", "consolidated"})
    wording.reports[each] = reports.text(each);
  wording.consolidated_path = text_with(root, "consolidated_path", names_of_line());
  if (!is_path(wording.consolidated_path))
    root.report(not_a_path(root.child("consolidated_path").place(), wording.consolidated_path));
  read_lines(root, wording);
  read_letter(root.child("letter"), wording);
  read_calendar(root.child("calendar"), wording);
  return wording;
}

}  // namespace ntm::notices
