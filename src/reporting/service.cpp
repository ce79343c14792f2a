#include "reporting/service.h"

#include <fmt/format.h>

#include <algorithm>

#include "audit/event.h"
#include "datafile/problems.h"
#include "datafile/yaml.h"
#include "outgoing/wording_rules.h"
#include "reporting/compose.h"
#include "reporting/consolidated_store.h"
#include "reporting/obligation_rules.h"
#include "reporting/party_rules.h"
#include "reporting/permissions.h"
#include "reporting/problems.h"
#include "reporting/read.h"
#include "reporting/report_rules.h"
#include "reporting/store.h"

namespace ntm::reporting {
namespace {

constexpr int most_months = 36;

struct KindOfFile {
  const char *schema, *kind;
};
constexpr KindOfFile kinds[] = {
    {"reporting_rules/1", "rules"}, {"report_form/1", "form"}, {"holidays/1", "holidays"}};

const KindOfFile& kind_of(const datafile::Source& source) {
  const auto schema = datafile::schema_of(source);
  for (const KindOfFile& each : kinds)
    if (schema == each.schema) return each;
  throw Refused(Refusal::invalid, datafile::not_one_of({source.name, 1, "schema"}, schema.value_or(""),
                                                       "reporting_rules/1, report_form/1, holidays/1"));
}

void take(const std::string& kind, const datafile::Source& source, const ReadAgainst* against, Book& book,
          Problems& problems) {
  if (kind == "rules")
    for (Rule& rule : read_rules(source, against, problems)) book.rules.push_back(std::move(rule));
  else if (kind == "form")
    book.forms.push_back(read_form(source, problems));
  else
    book.calendar = read_holidays(source, problems);
}

Instant last_arrival(const store::Files& files) {
  Instant last = Instant::from_unix_ms(0);
  for (const auto& [whose, file] : files)
    for (const Submission& sent : file.submissions) last = std::max(last, sent.received_at);
  return last;
}

void check_months(Month first, Month last) {
  if (last < first) throw Refused(Refusal::invalid, months_backwards());
  if (last.index() - first.index() >= most_months)
    throw Refused(Refusal::invalid, too_many_months(most_months));
}

}  // namespace

const Form* Book::find_form(std::string_view code) const {
  for (const Form& form : forms)
    if (form.code == code) return &form;
  return nullptr;
}

void Service::import(const datafile::Source& source, const Actor& actor) {
  const KindOfFile& kind = kind_of(source);
  const auto documents = documents_.all();
  const auto bodies = sources_.bodies.all();
  const ReadAgainst against{*documents, *bodies};
  Problems problems;
  Book read;
  take(kind.kind, source, &against, read, problems);
  problems.refuse_if_any();
  const std::string code = code_of(source, kind.schema);
  database_.write("importing " + source.name, [&](db::Connection& c) {
    if (!store::keep_file(c, {kind.kind, code, source.name, source.text})) return;
    audit::append(c, {actor, clock_.now(), "reporting.import", code, "", kind.kind, source.name});
  });
  forget();
}

std::shared_ptr<const Book> Service::book() {
  std::lock_guard lock(mutex_);
  if (book_) return book_;
  Problems problems;  // the files were sound when they were kept
  auto made = std::make_shared<Book>();
  for (const auto& file : database_.read([](db::Connection& c) { return store::load_files(c); }))
    take(file.kind, {file.name, file.body}, nullptr, *made, problems);
  problems.refuse_if_any();
  return book_ = made;
}

void Service::forget() {
  std::lock_guard lock(mutex_);
  book_.reset();
}

std::vector<Service::Duty> Service::duties(Kind kind, Month month) {
  const auto known = book();
  const auto bodies = sources_.bodies.all();
  const auto units = sources_.units.registry();
  std::vector<Duty> found;
  for (const Rule& rule : known->rules) {
    if (rule.kind != kind) continue;
    for (Obligation& each : obligations_of(rule, month, *bodies, *units))
      found.push_back({rule, std::move(each)});
  }
  return found;
}

Service::Duty Service::duty(Kind kind, const std::string& body, Month month) {
  for (Duty& each : duties(kind, month))
    if (each.obligation.body == body) return std::move(each);
  throw Refused(Refusal::not_found, no_obligation(body, month));
}

bool Service::may_see(const std::string& body, const Actor& actor) {
  if (actor.may(permission::oversee)) return true;
  return actor.may(permission::read) && bodies_of(actor, *sources_.bodies.all()).count(body);
}

std::vector<Owed> Service::obligations(Month first, Month last, Kind kind, std::optional<Instant> at,
                                       const Actor& actor) {
  check_months(first, last);
  if (book()->rules.empty()) throw Refused(Refusal::not_found, no_rule(to_text(kind)));
  auto [files, rulings] = database_.read([&](db::Connection& c) {
    return std::pair(store::files(c, first, last), store::rulings(c, first, last));
  });
  const Instant when = at.value_or(std::max(now(), last_arrival(files)));
  std::vector<Owed> found;
  for (Month month = first; month <= last; month = month.plus(1))
    for (Duty& each : duties(kind, month)) {
      if (!may_see(each.obligation.body, actor)) continue;
      const Facts facts = kind == Kind::report
                              ? Facts{steps_of(files[{each.obligation.body, month}]), rulings}
                              : Facts{issued(month), {}};
      const Standing standing = standing_of(each.obligation, facts, when);
      found.push_back({std::move(each.obligation), standing});
    }
  return found;
}

std::vector<Discipline> Service::discipline(int year, std::optional<Instant> at, const Actor& actor) {
  return discipline_of(obligations(Month(year, 1), Month(year, 12), Kind::report, at, actor),
                       *sources_.bodies.all());
}

std::vector<Step> Service::issued(Month month) {
  auto at = database_.read([&](db::Connection& c) { return store::first_issued_at(c, month); });
  if (!at) return {};
  return {{Step::Kind::submitted, 1, *at}};
}

const Form& Service::form_of(const Book& known, const Obligation& obligation) const {
  const Form* form = known.find_form(obligation.form);
  if (!form) throw Refused(Refusal::not_found, no_form(obligation.form));
  return *form;
}

ReportView Service::report(const std::string& body, Month month, const Actor& actor) {
  if (!may_see(body, actor)) throw Refused(Refusal::not_found, no_obligation(body, month));
  Duty found = duty(Kind::report, body, month);
  const auto known = book();
  ReportView view;
  view.form = form_of(*known, found.obligation);
  auto rulings = database_.read([&](db::Connection& c) {
    view.file = store::file(c, body, month, store::Contents::left_out);
    view.draft = store::draft(c, body, month);
    return store::rulings(c, month, month);
  });
  const Facts facts{steps_of(view.file), std::move(rulings)};
  view.owed = {found.obligation, standing_of(found.obligation, facts,
                                             std::max(now(), last_arrival({{{body, month}, view.file}})))};
  view.rule = std::move(found.rule);
  view.lacks = lacks_of(view.form, view.draft.written);
  view.day_off = known->calendar.day_off(view.owed.standing.last_day);
  view.is_calendar_known = known->calendar.knows(view.owed.standing.last_day.year());
  return view;
}

Cut Service::cut_of(const Obligation& obligation) {
  const auto units = sources_.units.registry();
  const bodies::Body* body = sources_.bodies.all()->find(obligation.body);
  Cut cut;
  cut.body = obligation.body;
  cut.within = body ? body->unit : 0;
  cut.within_code = units->code_of(cut.within, obligation.data_to);
  cut.as_of = std::min(obligation.data_to, clock_.today_in_vietnam());  // nobody knows the days to come
  cut.before = std::min(obligation.data_from.plus_days(-1), cut.as_of);
  return cut;
}

Head Service::head_of(const Duty& owed) {
  const auto units = sources_.units.registry();
  const bodies::Body* body = sources_.bodies.all()->find(owed.obligation.body);
  const auto place = body ? units->on_day(body->unit, owed.obligation.data_to) : std::nullopt;
  Head head;
  if (place) head.place = place->name;
  if (const auto act = documents_.find(owed.rule.document))
    head.based_on = fmt::format("{} số {}{} của {}", act->kind, act->symbol,
                                act->issued_on ? " " + outgoing::day_in_words(act->issued_on) : std::string(),
                                outgoing::in_full(act->issuer));
  return head;
}

Document Service::preview(const std::string& body, Month month, const Actor& actor) {
  const ReportView view = report(body, month, actor);
  Figures figures(sources_, cut_of(view.owed.obligation));
  return compose_report(view.form, view.owed.obligation, view.draft.written,
                        head_of({view.rule, view.owed.obligation}), figures, *sources_.bodies.all());
}

}  // namespace ntm::reporting
