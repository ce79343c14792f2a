#include "assessment/unit_book.h"

#include <algorithm>

#include "assessment/act_store.h"
#include "assessment/explain.h"
#include "assessment/store.h"

namespace ntm::assessment {
namespace {

constexpr std::size_t months_remembered = 24;  ///< A setting of the product: what counts as usual.

const PartJudgement* judged_part(const IndicatorJudgement& judgement, const std::string& part) {
  for (const PartJudgement& each : judgement.parts)
    if (each.part->code == part) return &each;
  return nullptr;
}

}  // namespace

UnitBook::UnitBook(db::Connection& connection, World world, units::UnitId unit)
    : connection_(connection),
      world_(std::move(world)),
      unit_(unit),
      rows_(store::rows_of(connection, unit, world_.set->code)),
      by_part_(rows_) {
  for (const Value& row : rows_) rows_by_part_[{row.indicator, row.part}].push_back(&row);
}

bool UnitBook::has_district(Month period) const {
  auto district = world_.registry->ancestor(unit_, units::Level::district, period.last_day());
  return district && *district != unit_;
}

std::vector<Act> UnitBook::acts(const Subject& subject) {
  auto [found, is_new] = acts_.try_emplace(subject.period);
  if (is_new) found->second = store::acts_of(connection_, unit_, set().code, subject.period);
  std::vector<Act> acts;
  for (const Act& act : found->second)
    if (act.subject == subject) acts.push_back(act);
  return acts;
}

std::int64_t UnitBook::version(const Subject& subject) {
  auto done = acts(subject);
  return done.empty() ? 0 : done.back().version;
}

const UnitBook::Rows& UnitBook::rows_of(const Subject& subject) const {
  static const Rows none;
  auto found = rows_by_part_.find({subject.indicator, subject.part});
  return found == rows_by_part_.end() ? none : found->second;
}

bool UnitBook::has_rows(const Subject& subject, Stage from) const {
  const Rows& rows = rows_of(subject);
  return std::any_of(rows.begin(), rows.end(),
                     [&](const Value* row) { return row->period == subject.period && row->stage >= from; });
}

const Situation& UnitBook::situation(Month period) const {
  auto found = situations_.find(period);
  if (found == situations_.end())
    found = situations_.emplace(period, situation_of(world_, unit_, period, period.last_day())).first;
  return found->second;
}

Content UnitBook::content(const Subject& subject) const {
  Standing standing = standing_at(rows_of(subject), subject.period);
  if (standing.period != subject.period) return {};
  return {standing.value, standing.conclusion};
}

Standing UnitBook::before(const Subject& subject) const {
  return standing_at(rows_of(subject), subject.period.plus(-1));
}

IndicatorJudgement UnitBook::judged(const criteria::Indicator& indicator, Month period) const {
  return judge_indicator(indicator, by_part_, situation(period));
}

std::vector<GridCell::Past> UnitBook::past(const Subject& subject, std::size_t count) const {
  const Rows& rows = rows_of(subject);
  std::set<Month> months;
  for (const Value* row : rows)
    if (row->period < subject.period &&
        subject.period.index() - row->period.index() <= static_cast<int>(count))
      months.insert(row->period);
  std::vector<GridCell::Past> past;
  for (Month month : months) past.push_back({month, standing_at(rows, month).value});
  return past;
}

std::vector<Decimal> UnitBook::earlier_figures(const Subject& subject) const {
  std::vector<Decimal> figures;
  for (const GridCell::Past& each : past(subject, months_remembered))
    if (each.value) figures.push_back(*each.value);
  return figures;
}

std::vector<Doubt> UnitBook::doubts_about(const Value& row) const {
  Subject subject{unit_, row.set, row.indicator, row.part, row.period};
  Rows rows;  // of the indicator, and of nothing else: a verdict asks for no other
  for (auto part = rows_by_part_.lower_bound({row.indicator, ""});
       part != rows_by_part_.end() && part->first.first == row.indicator; ++part)
    for (const Value* kept : part->second)
      if (kept->part != row.part || kept->period != row.period || kept->stage < row.stage)
        rows.push_back(kept);
  rows.push_back(&row);
  RowsOfUnit with_it(rows);
  const criteria::Indicator& indicator = *set().find_indicator(row.indicator);
  IndicatorJudgement judgement = judge_indicator(indicator, with_it, situation(row.period));
  const PartJudgement* part = judged_part(judgement, row.part);
  if (part)
    return assessment::doubts_about(*part, row.value ? earlier_figures(subject) : std::vector<Decimal>{});
  if (judgement.whole_contradicts) return {Doubt::contradicts_conclusion};
  return {};
}

std::string UnitBook::in_words(const Subject& subject, const Content& content) const {
  std::string text;
  const criteria::Part* part = part_of(set(), subject);
  if (content.value && part) text = figure_in_words(*part, *content.value);
  if (content.conclusion) text += (text.empty() ? "" : ", ") + to_vietnamese(*content.conclusion);
  return text.empty() ? "chưa có" : text;
}

const criteria::Part* part_of(const criteria::Set& set, const Subject& subject) {
  const criteria::Indicator* indicator = set.find_indicator(subject.indicator);
  if (!indicator) return nullptr;
  for (const criteria::Part& part : indicator->parts)
    if (part.code == subject.part) return &part;
  return nullptr;
}

}  // namespace ntm::assessment
