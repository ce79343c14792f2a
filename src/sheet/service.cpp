#include "sheet/service.h"

#include <fmt/format.h>

#include <algorithm>

#include "assessment/explain.h"
#include "assessment/permissions.h"
#include "crypto/hash.h"
#include "sheet/filled.h"
#include "sheet/form_book.h"
#include "sheet/problems.h"
#include "units/scope_rules.h"
#include "xlsx/mark.h"
#include "xlsx/read.h"
#include "xlsx/write.h"

namespace ntm::sheet {
namespace {

using assessment::GridCell;
using assessment::GridIndicator;
using criteria::Comparison;

std::string joined(const std::string& one, const std::string& other) {
  return one.empty() || other.empty() ? one + other : one + " – " + other;
}

std::string required_of(const GridCell& cell) {
  if (!cell.part) return "";
  if (cell.part->comparison == Comparison::yes_no) return "có";
  if (cell.part->comparison == Comparison::must_not_exist) return "không có";
  if (!cell.limit) return "chưa rõ";
  return std::string(assessment::is_lower_bound(cell.part->comparison) ? "≥ " : "≤ ") +
         (cell.limit->source.verified ? "" : "~") +
         assessment::figure_in_words(*cell.part, cell.limit->value);
}

/// "34,5 %, đạt (12/2023)"
std::string last_of(const GridCell& cell) {
  if (!cell.before.period) return "";
  std::string text;
  if (cell.before.value && cell.part) text = assessment::figure_in_words(*cell.part, *cell.before.value);
  if (cell.before.conclusion) text += (text.empty() ? "" : ", ") + to_vietnamese(*cell.before.conclusion);
  return text + " (" + cell.before.period->to_vietnamese() + ")";
}

FormRow row_of(const assessment::Grid& grid, const GridIndicator& line, const GridCell& cell) {
  FormRow row;
  row.key = {grid.unit.code, cell.subject.set, cell.subject.indicator, cell.subject.part};
  row.unit_name = grid.unit.name;
  row.name = joined(line.indicator->name, cell.part ? cell.part->name : "Kết luận chung");
  if (cell.part) {
    row.measure = cell.part->unit;
    row.comparison = cell.part->comparison;
    row.scale = cell.part->scale;
  }
  row.required = required_of(cell);
  row.may_not_apply = line.indicator->may_not_apply;
  row.last = last_of(cell);
  row.kept_value = cell.content.value;
  row.kept_conclusion = cell.content.conclusion;
  const bool is_empty = cell.content == assessment::Content{};
  row.value = is_empty ? cell.before.value : cell.content.value;
  row.conclusion = is_empty ? cell.before.conclusion : cell.content.conclusion;
  row.version = cell.version;
  return row;
}

/// In the order of the set: what is missing today is not tomorrow.
void add_rows(Form& form, const assessment::Grid& grid, const assessment::GridSet& of_set) {
  form.sets[of_set.set->code] = of_set.set->version;
  std::map<std::string, const GridIndicator*> lines;
  for (const GridIndicator& line : of_set.indicators) lines[line.indicator->code] = &line;
  for (const criteria::Criterion& criterion : of_set.set->criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) {
      if (!form.scope.indicator.empty() && indicator.code != form.scope.indicator) continue;
      const GridIndicator& line = *lines.at(indicator.code);
      for (const GridCell& cell : line.cells) form.rows.push_back(row_of(grid, line, cell));
    }
}

std::optional<std::string> given(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(text);
}

}  // namespace

FormScope Service::scope_of(const FormQuery& query) {
  const Date day = day_of(query.period);
  FormScope scope{"", "", query.indicator.value_or(""), query.set.value_or(""), query.period};
  if (query.unit && query.within) throw Refused(Refusal::invalid, unit_to_choose());
  if (query.unit) {
    scope.unit =
        units_.registry()->by_code(*query.unit, day) ? *query.unit : units_.one(*query.unit, day).code;
  } else if (query.within) {
    scope.within = units_.one_holder(*query.within, day).code;
  } else {
    const auto provinces = units_.registry()->of_level(units::Level::province, day);
    if (!query.indicator || provinces.size() != 1) throw Refused(Refusal::invalid, unit_to_choose());
    scope.within = units_.registry()->code_of(provinces.front(), day);
  }
  return scope;
}

void Service::add_unit(Form& form, const std::string& code, const Actor& actor) {
  const auto grid = assessment_.grid(code, form.scope.period, given(form.scope.set), actor);
  form.label = grid.label;
  if (!form.scope.unit.empty()) form.place_name = grid.unit.name;
  for (const assessment::GridSet& set : grid.sets) add_rows(form, grid, set);
}

Form Service::form(const FormScope& scope, const Actor& actor) {
  Form form;
  form.scope = scope;
  if (!scope.unit.empty()) {
    add_unit(form, scope.unit, actor);
  } else {
    const Date day = day_of(scope.period);
    const auto map = units_.registry();
    const units::UnitOnDay holder = units_.one_holder(scope.within, day);
    const Scope* read = actor.scope(assessment::permission::read);
    form.place_name = holder.name;
    for (units::UnitId commune : map->below(holder.id, units::Level::commune, day))
      if (map->in_programme(commune, day) && read && units::covers(*read, *map, commune, day))
        add_unit(form, map->code_of(commune, day), actor);
  }
  if (form.rows.empty()) throw Refused(Refusal::not_found, nothing_to_fill());
  return form;
}

std::string Service::workbook(const FormQuery& query, const Actor& actor) {
  const Form made = form(scope_of(query), actor);
  return xlsx::write_book(book_of(made, stamp_of(made, crypto::blake2b_hex(layout_text(made)))));
}

std::string Service::file_name(const FormQuery& query) {
  const FormScope scope = scope_of(query);
  return fmt::format("{}{}_{}.xlsx", scope.unit.empty() ? scope.within : scope.unit,
                     scope.indicator.empty() ? "" : "_" + scope.indicator, scope.period.to_iso());
}

/// The form as it would be made now, when the one that came back is the same.
Form Service::require_same(const Sent& sent, const std::string& file, const Expected& expected,
                           const Actor& actor) {
  const Place place{file, 0, ""};
  const FormScope scope = *sheet::scope_of(sent.stamp);
  const std::string& about = scope.unit.empty() ? scope.within : scope.unit;
  if (expected.period && *expected.period != scope.period)
    throw Refused(Refusal::invalid, other_period(place, scope.period, *expected.period));
  if (expected.unit) {
    const Date day = day_of(scope.period);
    const bool is_code = units_.registry()->by_code(*expected.unit, day).has_value();
    const std::string wanted = is_code ? *expected.unit : units_.one(*expected.unit, day).code;
    if (wanted != about) throw Refused(Refusal::invalid, other_unit(place, about, wanted));
  }
  Form now;
  try {
    now = form(scope, actor);
  } catch (const Refused& refused) {
    if (refused.kind() != Refusal::not_found) throw;
    throw Refused(Refusal::not_found, other_unit(place, about, ""));
  }
  for (const auto& [set, version] : sets_of(sent.stamp))
    if (auto found = now.sets.find(set); found == now.sets.end() || found->second != version)
      throw Refused(Refusal::invalid,
                    other_version(place, set, version, found == now.sets.end() ? "" : found->second));
  if (hash_of(sent.stamp) != crypto::blake2b_hex(layout_text(now)))
    throw Refused(Refusal::invalid, layout_changed(place));
  return now;
}

Imported Service::import(const std::string& bytes, const std::string& file, const Expected& expected,
                         bool rehearse, const Actor& actor) {
  const Sent sent = sent_form(xlsx::read_workbook(bytes, file), file);
  const Form form = require_same(sent, file, expected, actor);
  Filled filled(form, sent, file);
  // What is wrong comes out in rounds: cells that cannot be read first, then those that contradict what is
  // kept.
  for (bool is_sound = filled.cells().empty(); !is_sound;) try {
      const bool keep = !rehearse && filled.rows_wrong() == 0;
      if (keep)
        assessment_.record(filled.cells(), actor);
      else
        assessment_.rehearse(assessment::ActKind::record, filled.cells(), actor);
      is_sound = true;
    } catch (const Refused& refused) {
      if (!filled.take_out(refused.problems())) throw;
      is_sound = filled.cells().empty();
    }
  Imported imported{form.scope, filled.rows_in()};
  imported.rows_unchanged = filled.rows_unchanged();
  imported.rows_empty = filled.rows_empty();
  imported.rows_wrong = filled.rows_wrong();
  imported.rows_accepted = imported.rows_wrong == 0 ? imported.rows_in : 0;
  imported.rows_held = imported.rows_in - imported.rows_accepted - imported.rows_wrong;
  imported.is_rehearsal = rehearse;
  for (auto& wrong : filled.wrong())
    imported.errors.push_back({sent.sheet, wrong.at, std::move(wrong.problem)});
  return imported;
}

std::string Service::marked(const std::string& bytes, const std::string& file, const Imported& imported) {
  std::vector<xlsx::Mark> marks;
  for (const CellError& error : imported.errors)
    marks.push_back({error.sheet, error.at, error.problem.message_vi, error.problem.remedy_vi});
  return xlsx::marked(bytes, file, marks, errors_sheet);
}

}  // namespace ntm::sheet
