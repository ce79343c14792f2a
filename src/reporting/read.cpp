#include "reporting/read.h"

#include <algorithm>
#include <set>

#include "datafile/yaml.h"
#include "reporting/problems.h"

namespace ntm::reporting {
namespace {

using datafile::Node;

int whole(const Node& node, std::string_view key, int otherwise) {
  return static_cast<int>(node.maybe_integer(key).value_or(otherwise));
}

Reporters reporters_of(const Node& node) {
  node.only({"who", "level", "body", "form"});
  Reporters found;
  const std::string who = node.one_of("who", {"committees", "holders", "named"});
  found.form = node.text("form");
  if (who == "named") {
    found.who = Reporters::Who::named;
    found.body = node.text("body");
  } else if (who == "committees") {
    found.who = Reporters::Who::committees;
    found.level = *units::level_from(node.one_of("level", {"district", "commune"}));
  }
  return found;
}

std::vector<int> months_of(const Node& rule) {
  std::vector<int> months;
  for (const Node& month : rule.list("quarterly_months")) {
    const std::string text = month.text();
    const int number = std::atoi(text.c_str());
    if (number < 1 || number > 12) month.report(month_out_of_range(month.place(), text));
    months.push_back(number);
  }
  return months;
}

void check_day(const Node& node, const Rule& rule) {
  if (rule.before_day < 2 || rule.before_day > 28)
    node.report(day_out_of_range(node.child("before_day").place(), rule.before_day));
}

void check_against(const Node& node, const Rule& rule, const ReadAgainst& against) {
  const documents::Document* document = against.documents.find(rule.document);
  if (!document) return node.report(unknown_document(node.place(), rule.document));
  if (document->content) {
    const auto& clauses = document->content->clauses;
    auto is_meant = [&](const documents::Clause& clause) { return clause.id == rule.clause; };
    if (std::none_of(clauses.begin(), clauses.end(), is_meant))
      node.report(unknown_clause(node.child("clause").place(), rule.clause));
  }
  if (!against.bodies.find(rule.recipient))
    node.report(unknown_body(node.child("recipient").place(), rule.recipient));
  for (const Reporters& each : rule.reporters)
    if (each.who == Reporters::Who::named && !against.bodies.find(each.body))
      node.report(unknown_body(node.child("reporters").place(), each.body));
}

void read_reading(const Node& node, Rule& rule) {
  const Node reading = node.child("reading");
  reading.only({"text", "verified"});
  rule.reading_vi = reading.text("text");
  rule.is_reading_verified = reading.flag("verified");
  rule.window = node.one_of("window", {"between_deadlines", "previous_calendar_month"}) == "between_deadlines"
                    ? Window::between_deadlines
                    : Window::previous_calendar_month;
  rule.window_note_vi = node.text_or("window_note", "");
}

Rule rule_of(const Node& node, const std::string& document) {
  node.only({"code", "kind", "clause", "pinpoint", "statement_vi", "before_day", "quarterly_months",
             "reading", "window", "window_note", "soon_days", "recipient", "reporters", "valid_from",
             "valid_to", "trust", "verified"});
  Rule rule;
  rule.code = node.text("code");
  rule.kind = node.one_of("kind", {"report", "consolidated"}) == "report" ? Kind::report : Kind::consolidated;
  rule.document = document;
  rule.clause = node.text("clause");
  rule.pinpoint = node.text("pinpoint");
  rule.statement_vi = node.text("statement_vi");
  rule.before_day = whole(node, "before_day", 0);
  rule.quarterly_months = months_of(node);
  read_reading(node, rule);
  rule.soon_days = whole(node, "soon_days", 5);
  rule.recipient = node.text("recipient");
  for (const Node& each : node.list("reporters")) rule.reporters.push_back(reporters_of(each));
  rule.validity = {node.date("valid_from"), node.maybe_date("valid_to")};
  rule.trust = node.text("trust");
  rule.verified = node.flag("verified");
  check_day(node, rule);
  return rule;
}

FormSection section_of(const Node& node, const std::set<std::string>& tables) {
  node.only({"id", "title", "hint", "required", "proposals", "paragraphs", "tables"});
  FormSection section{node.text("id"),       node.text("title"),     node.text_or("hint", ""),
                      node.flag("required"), node.flag("proposals"), {},
                      node.texts("tables")};
  for (const Node& kind : node.list("paragraphs")) {
    const std::string word = kind.text();
    if (std::count(paragraph_kinds().begin(), paragraph_kinds().end(), word) == 0)
      kind.report(unknown_table(kind.place(), word));
    section.paragraphs.push_back(word);
  }
  for (const std::string& id : section.tables)
    if (!tables.count(id)) node.report(unknown_table(node.child("tables").place(), id));
  return section;
}

void read_tables(const Node& root, Form& form) {
  std::set<std::string> ids;
  for (const Node& node : root.list("tables")) {
    node.only({"id", "title", "kind"});
    form.tables.push_back({node.text("id"), node.text("title"), node.one_of("kind", table_kinds())});
    if (!ids.insert(form.tables.back().id).second)
      node.report(repeated_code(node.place(), form.tables.back().id));
  }
  for (const Node& node : root.list("sections")) {
    form.sections.push_back(section_of(node, ids));
    if (!ids.insert(form.sections.back().id).second)
      node.report(repeated_code(node.place(), form.sections.back().id));
  }
}

void read_headings(const Node& root, Form& form) {
  for (const Node& node : root.list("headings")) {
    node.only({"body", "symbol", "parent_body"});
    form.headings.push_back({node.text("body"), node.text_or("symbol", ""), node.text_or("parent_body", "")});
  }
}

Holiday holiday_of(const Node& node, int year) {
  node.only({"name", "first", "last", "source", "trust", "verified"});
  Holiday holiday{node.text("name"),   node.date("first"), node.date("last"),
                  node.text("source"), node.text("trust"), node.flag("verified")};
  if (holiday.last < holiday.first || holiday.first.year() != year)
    node.report(holiday_backwards(node.place(), holiday.name));
  if (!holiday.verified) node.report(holiday_unverified(node.place(), holiday.name));
  return holiday;
}

}  // namespace

std::vector<Rule> read_rules(const datafile::Source& source, const ReadAgainst* against, Problems& problems) {
  const datafile::Document file(source, "reporting_rules/1", problems);
  const Node root = file.root();
  root.only({"schema", "code", "document", "rules"});
  const std::string document = root.text("document");
  std::vector<Rule> rules;
  std::set<std::string> codes;
  for (const Node& node : root.list("rules")) {
    rules.push_back(rule_of(node, document));
    if (!codes.insert(rules.back().code).second) node.report(repeated_code(node.place(), rules.back().code));
    if (against) check_against(node, rules.back(), *against);
  }
  return rules;
}

Form read_form(const datafile::Source& source, Problems& problems) {
  const datafile::Document file(source, "report_form/1", problems);
  const Node root = file.root();
  root.only({"schema", "code", "name", "kind_of_document", "subject", "symbol", "series", "parent_body",
             "addressee", "allows_nil", "valid_from", "valid_to", "source", "trust", "verified", "sections",
             "tables", "recipients", "headings"});
  Form form;
  form.code = root.text("code");
  form.name = root.text("name");
  form.kind_of_document = root.text("kind_of_document");
  form.subject = root.text("subject");
  form.symbol = root.text_or("symbol", "");
  form.series = root.text_or("series", "");
  form.parent_body = root.text_or("parent_body", "");
  form.addressee = root.text_or("addressee", "");
  form.allows_nil = root.flag("allows_nil");
  form.validity = {root.date("valid_from"), root.maybe_date("valid_to")};
  form.source = root.text("source");
  form.trust = root.text("trust");
  form.verified = root.flag("verified");
  read_tables(root, form);
  for (const Node& node : root.list("recipients")) {
    node.only({"name", "mark", "archive"});
    form.recipients.push_back({node.text("name"), node.text_or("mark", ""), node.flag("archive")});
  }
  read_headings(root, form);
  return form;
}

Calendar read_holidays(const datafile::Source& source, Problems& problems) {
  const datafile::Document file(source, "holidays/1", problems);
  const Node root = file.root();
  root.only({"schema", "code", "years"});
  std::vector<int> complete;
  std::vector<Holiday> holidays;
  for (const Node& node : root.list("years")) {
    node.only({"year", "holidays", "complete"});
    const int year = whole(node, "year", 0);
    if (node.flag("complete")) complete.push_back(year);
    for (const Node& each : node.list("holidays")) holidays.push_back(holiday_of(each, year));
  }
  return {std::move(complete), std::move(holidays)};
}

std::string code_of(const datafile::Source& source, const std::string& schema) {
  Problems ignored;
  return datafile::Document(source, schema, ignored).root().text_or("code", "");
}

}  // namespace ntm::reporting
