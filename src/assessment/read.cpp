#include "assessment/read.h"

#include <fmt/format.h>

#include <map>
#include <unordered_map>

#include "assessment/problems.h"

namespace ntm::assessment {
namespace {

using criteria::Comparison;
using datafile::Line;

/// Beyond any real figure, and far enough from the end of the range that differences stay exact.
constexpr Decimal largest = Decimal::whole(100'000'000'000'000);

std::string parts_of(const criteria::Indicator& indicator) {
  std::vector<std::string> codes;
  for (const criteria::Part& part : indicator.parts)
    if (!part.code.empty()) codes.push_back(part.code);
  return fmt::format("{}", fmt::join(codes, ", "));
}

const criteria::Part* find_part(const criteria::Indicator& indicator, const std::string& code) {
  for (const criteria::Part& part : indicator.parts)
    if (part.code == code) return &part;
  return nullptr;
}

class Reader {
 public:
  Reader(const units::Registry& registry, criteria::Service& criteria, Month this_month, Problems& problems)
      : registry_(registry), criteria_(criteria), this_month_(this_month), problems_(problems) {}

  /// Rows without value and conclusion are taken as well: they only say what stage is reached.
  void allow_empty() { may_be_empty_ = true; }

  void read(const Line& line) {
    std::size_t before = problems_.count();
    Value row;
    auto period = read_period(line);
    read_words(line, row);
    if (period) {
      row.period = *period;
      read_subject(line, row);
    }
    if (problems_.count() == before && is_first(line, row)) rows_.push_back(std::move(row));
  }

  std::vector<Value> take() { return std::move(rows_); }

 private:
  std::optional<Month> read_period(const Line& line) {
    line.required("period", problems_);
    auto period = line.month("period", problems_);
    if (period && *period > this_month_)
      problems_.add(period_in_the_future(line.place("period"), *period, this_month_));
    return period;
  }

  void read_words(const Line& line, Value& row) {
    if (auto stage = stage_from(line.text("stage")))
      row.stage = *stage;
    else
      problems_.add(unknown_stage(line.place("stage"), line.text("stage")));
    const std::string& conclusion = line.text("conclusion");
    if (!conclusion.empty()) {
      row.conclusion = conclusion_from(conclusion);
      if (!row.conclusion) problems_.add(unknown_conclusion(line.place("conclusion"), conclusion));
    } else if (line.text("value").empty() && !may_be_empty_) {
      problems_.add(neither_value_nor_conclusion(line.place("value")));
    }
    row.evidence = line.text("evidence");
    row.source = line.text("source");
    row.by = line.text("concluded_by");
    row.on = line.date("concluded_on", problems_);
  }

  /// What the row is about: unit, set, indicator, part; then its value, which depends on them.
  void read_subject(const Line& line, Value& row) {
    row.set = line.text("set");
    row.indicator = line.text("indicator");
    row.part = line.text("part");
    const criteria::Set* set = find_set(line, row.period);
    read_unit(line, set, row);
    const criteria::Indicator* indicator = set ? set->find_indicator(row.indicator) : nullptr;
    if (!indicator) {
      if (set) problems_.add(unknown_indicator(line.place("indicator"), row.indicator, row.set));
      return;
    }
    if (row.conclusion == Conclusion::not_applicable && !indicator->may_not_apply)
      problems_.add(may_not_be_inapplicable(line.place("conclusion"), row.indicator));
    read_value(line, *indicator, row);
  }

  const criteria::Set* find_set(const Line& line, Month period) {
    const std::string& code = line.text("set");
    auto [found, is_new] = sets_.try_emplace({code, period});
    if (is_new) found->second = criteria_.in_force(code, period.last_day());
    if (found->second) return found->second.get();
    bool exists = criteria_.in_force_or_latest(code, period.last_day()) != nullptr;
    problems_.add(exists ? set_not_in_force(line.place("set"), code, period)
                         : unknown_set(line.place("set"), code));
    return nullptr;
  }

  void read_unit(const Line& line, const criteria::Set* set, Value& row) {
    const std::string& code = line.text("unit_code");
    auto [found, is_new] = units_.try_emplace(code + ' ' + row.period.to_iso());
    if (is_new) found->second = registry_.by_code(code, row.period.last_day());
    if (!found->second) return problems_.add(unknown_unit(line.place("unit_code"), code, row.period));
    row.unit = *found->second;
    if (set && units::to_text(registry_.find(row.unit)->level) != set->level)
      problems_.add(unit_of_other_level(line.place("unit_code"), code, set->level));
  }

  void read_value(const Line& line, const criteria::Indicator& indicator, Value& row) {
    const criteria::Part* part = find_part(indicator, row.part);
    if (!part && !row.part.empty())
      return problems_.add(unknown_part(line.place("part"), row.part, parts_of(indicator)));
    const std::string& text = line.text("value");
    if (text.empty()) return;
    if (!part) return problems_.add(value_on_the_whole(line.place("part"), parts_of(indicator)));
    bool is_count = part->comparison == Comparison::must_not_exist;
    if (part->comparison == Comparison::yes_no || (is_count && (text == "yes" || text == "no")))
      row.value = answer(line, text);
    else
      row.value = is_count ? count(line, text) : figure(line, *part, text);
  }

  std::optional<Decimal> answer(const Line& line, const std::string& text) {
    if (text == "yes" || text == "no") return Decimal::whole(text == "yes");
    problems_.add(not_yes_or_no(line.place("value"), text));
    return {};
  }

  std::optional<Decimal> count(const Line& line, const std::string& text) {
    auto number = Decimal::parse(text);
    if (number && *number >= Decimal{} && *number <= largest) return number;
    problems_.add(not_a_count_or_no(line.place("value"), text));
    return {};
  }

  std::optional<Decimal> figure(const Line& line, const criteria::Part& part, const std::string& text) {
    auto number = Decimal::parse(text);
    if (!number) {
      problems_.add(not_a_number(line.place("value"), text));
    } else if (part.unit == "%" && (*number < Decimal{} || *number > Decimal::whole(100))) {
      problems_.add(beyond_percent(line.place("value"), text));
    } else if (*number > largest || Decimal{} - *number > largest) {
      problems_.add(too_large(line.place("value"), text));
    }
    return number;
  }

  bool is_first(const Line& line, const Value& row) {
    std::string key = fmt::format("{}\x1f{}\x1f{}\x1f{}\x1f{}\x1f{}", row.unit, row.set, row.indicator,
                                  row.part, row.period.index(), static_cast<int>(row.stage));
    auto [found, is_new] = lines_.emplace(std::move(key), line.number());
    if (!is_new) problems_.add(row_stands_twice(line.place("unit_code"), found->second));
    return is_new;
  }

  const units::Registry& registry_;
  criteria::Service& criteria_;
  Month this_month_;
  Problems& problems_;
  bool may_be_empty_ = false;
  std::vector<Value> rows_;
  std::map<std::pair<std::string, Month>, std::shared_ptr<const criteria::Set>> sets_;
  std::unordered_map<std::string, std::optional<units::UnitId>> units_;
  std::unordered_map<std::string, int> lines_;
};

}  // namespace

std::vector<Value> read_values(const datafile::Table& table, const units::Registry& registry,
                               criteria::Service& criteria, Month this_month, Problems& problems) {
  Reader reader(registry, criteria, this_month, problems);
  for (const Line& line : table.lines()) reader.read(line);
  return reader.take();
}

std::vector<Value> read_cells(const std::vector<CellInput>& cells, Stage stage, bool needs_content,
                              const units::Registry& registry, criteria::Service& criteria, Month this_month,
                              Problems& problems) {
  static const std::string no_file;
  static const std::unordered_map<std::string, std::size_t> columns{
      {"unit_code", 0}, {"set", 1},        {"indicator", 2}, {"part", 3},    {"period", 4},
      {"value", 5},     {"conclusion", 6}, {"stage", 7},     {"evidence", 8}};
  Reader reader(registry, criteria, this_month, problems);
  if (!needs_content) reader.allow_empty();
  int number = 0;
  for (const CellInput& cell : cells)
    reader.read(Line(no_file, ++number, columns,
                     {cell.unit_code, cell.set, cell.indicator, cell.part, cell.period, cell.value,
                      cell.conclusion, to_text(stage), cell.evidence}));
  return reader.take();
}

}  // namespace ntm::assessment
