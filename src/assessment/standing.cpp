#include "assessment/standing.h"

namespace ntm::assessment {
namespace {

std::optional<Month> latest_month(const std::vector<const Value*>& rows, Month period) {
  std::optional<Month> latest;
  for (const Value* row : rows)
    if (row->period <= period && (!latest || row->period > *latest)) latest = row->period;
  return latest;
}

void take_value(Standing& standing, const Value& row) {
  if (!row.value || (standing.value && row.stage < standing.value_stage)) return;
  standing.value = row.value;
  standing.value_stage = row.stage;
  standing.source = row.source;
}

void take_conclusion(Standing& standing, const Value& row) {
  if (!row.conclusion || (standing.conclusion && row.stage < standing.conclusion_stage)) return;
  standing.conclusion = row.conclusion;
  standing.conclusion_stage = row.stage;
  standing.concluded_by = row.by;
  standing.concluded_on = row.on;
}

}  // namespace

Standing standing_at(const std::vector<const Value*>& rows, Month period) {
  Standing standing;
  standing.period = latest_month(rows, period);
  if (!standing.period) return standing;
  std::optional<Stage> evidence_stage;
  for (const Value* row : rows) {
    if (row->period != *standing.period) continue;
    take_value(standing, *row);
    take_conclusion(standing, *row);
    if (row->evidence.empty() || (evidence_stage && row->stage < *evidence_stage)) continue;
    standing.evidence = row->evidence;
    evidence_stage = row->stage;
  }
  return standing;
}

bool is_stale(const Standing& standing, Month period, int stale_after_months) {
  return standing.period && period.index() - standing.period->index() > stale_after_months;
}

}  // namespace ntm::assessment
