#include "month_form.h"

#include <algorithm>

#include "json/json.h"

namespace ntm::bench {
namespace {

using criteria::Comparison;

/// The figure of a part within what may be entered.
void fill_in(FormCell& cell, const criteria::Part& part, std::int64_t units) {
  Decimal figure = Decimal::from_units(units);
  if (part.unit == "%") figure = std::min(figure, Decimal::whole(100));
  cell.units = figure.units();
  cell.value = figure.to_text();
  if (part.comparison == Comparison::yes_no) cell.value = figure == Decimal::whole(1) ? "yes" : "no";
}

FormCell cell_of(const Scorecards& cards, const criteria::Indicator& indicator, std::size_t commune, int slot,
                 Month period) {
  const assessment::Slot& at = cards.layout().slots()[static_cast<std::size_t>(slot)];
  const auto entry = cards.entry(commune, slot, period);
  FormCell cell{indicator.code, "", "", {}, ""};
  if (at.part >= 0) {
    const criteria::Part& part = indicator.parts[static_cast<std::size_t>(at.part)];
    cell.part = part.code;
    if (entry && entry->value) fill_in(cell, part, *entry->value);
  }
  const bool is_against = entry && entry->conclusion == assessment::Conclusion::not_met;
  if (!cell.units) cell.conclusion = is_against ? "not_met" : "met";
  return cell;
}

}  // namespace

MonthForm month_form(const Scorecards& cards, std::size_t commune, Month period) {
  std::vector<const criteria::Indicator*> indicators;
  for (const criteria::Criterion& criterion : cards.set().criteria)
    for (const criteria::Indicator& indicator : criterion.indicators) indicators.push_back(&indicator);
  MonthForm form{commune, period, {}};
  int last = -1;
  for (int slot = 0; slot < cards.layout().slot_count(); ++slot) {
    const int indicator = cards.layout().slots()[static_cast<std::size_t>(slot)].indicator;
    if (indicator == last) continue;
    last = indicator;
    form.cells.push_back(
        cell_of(cards, *indicators[static_cast<std::size_t>(indicator)], commune, slot, period));
  }
  std::sort(form.cells.begin(), form.cells.end());
  return form;
}

std::string json_of(const MonthForm& form, const std::string& unit_code, const std::string& set) {
  Json cells = Json::array();
  for (const FormCell& cell : form.cells) {
    Json json = Json::object({{"unit_code", unit_code},
                              {"set", set},
                              {"indicator", cell.indicator},
                              {"part", cell.part},
                              {"period", form.period.to_iso()},
                              {"version", 0}});
    json.set(cell.value.empty() ? "conclusion" : "value", cell.value.empty() ? cell.conclusion : cell.value);
    cells.push(std::move(json));
  }
  return Json::object({{"cells", std::move(cells)}, {"note", "Số liệu tháng"}}).dump();
}

}  // namespace ntm::bench
