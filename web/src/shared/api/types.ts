// The shapes the program answers with (the same as the command line's --json). Dates are ISO text, "period" is YYYY-MM,
// figures that must stay exact are text with a decimal point. Null is "nobody knows", never zero.

export type Verdict = 'met' | 'not_met' | 'unknown' | 'not_applicable';
export type Stage = 'recorded' | 'confirmed' | 'appraised';
export type CellMark = 'unverified' | 'contradiction' | 'stale';
export type Tier = string;

export interface Named {
  code: string;
  name: string;
}

export interface Revocation {
  unit_code: string;
  unit_name: string;
  tier: Tier;
  unmet: number;
  total: number;
  unmet_share_percent: number;
  key_unmet: string[];
  rule: string | null;
  watch: boolean;
  criteria_left_before_rule: number | null;
  reasons: string[];
}

export interface DistrictStatus extends Named {
  rural_communes: number;
  reached: number;
  recognised: number;
  maintained: number;
  average_criteria_met: number | null;
}

export interface Status {
  as_of: string;
  period: string;
  set: string;
  /** The unit the figures are of; null or absent: the whole programme. */
  within?: Named | null;
  illustrative: boolean;
  rural_communes: number;
  reached: number;
  recognised: number;
  waiting: number;
  maintained: number;
  average_criteria_met: number | null;
  without_data: number;
  advanced: number;
  model: number;
  model_villages: number;
  minority_villages: number;
  watch_list: string[];
  bands: Record<string, number>;
  districts: DistrictStatus[];
  revocation: Revocation[];
}

export interface MatrixRow {
  unit_code: string;
  unit_name: string;
  district_code: string;
  district_name: string;
  tier: Tier | null;
  target_tiers: Tier[];
  criteria_met: number | null;
  criteria_count: number;
  lost_share_percent: number | null;
  next_tier: Tier | null;
  verdicts: Record<string, Verdict>;
  marks: Record<string, CellMark[]>;
}

export interface Matrix {
  set: string;
  set_name: string;
  period: string;
  as_of: string;
  illustrative: boolean;
  within: Named | null;
  criteria: Named[];
  rows: MatrixRow[];
}

export interface IndicatorPart {
  code: string;
  name: string;
  unit?: string | null;
  value: string | null;
  period: string | null;
  stage: Stage | null;
  /** Counted by the program itself, from other records. */
  derived?: boolean;
  operator: string | null;
  threshold: string | null;
  threshold_profile: string | null;
  threshold_year: number | null;
  threshold_source: string | null;
  verified: boolean;
  distance: string | null;
  computed: Verdict;
}

export interface HistoryPoint {
  period: string;
  value: string | null;
  verdict: Verdict;
}

export interface IndicatorVerdict {
  code: string;
  name: string;
  unit: string | null;
  kind: string;
  guidance?: string;
  note?: string;
  verdict: Verdict;
  basis: 'conclusion' | 'computed' | 'none';
  computed: Verdict;
  contradiction: boolean;
  conclusion: { result: Verdict; stage: Stage; by: string | null; on: string | null } | null;
  parts: IndicatorPart[];
  reasons: string[];
  stale: boolean;
  holders: { code: string; name: string; role: string | null }[];
  clause: string | null;
  evidence: string;
  /** The last month it was met; null when it is met, or never was. */
  met_until?: string | null;
  history: HistoryPoint[];
}

export interface CriterionVerdict extends Named {
  group: string;
  verdict: Verdict;
  indicators_met: number;
  indicators_count: number;
  since_recognition: 'kept' | 'lost' | null;
  indicators: IndicatorVerdict[];
}

export interface UnitVerdict {
  unit: Named & { type: string; parent_name: string; district_code: string | null };
  set: string;
  set_name: string;
  period: string;
  as_of: string;
  illustrative: boolean;
  profile: (Named & { reason: string; certain: boolean }) | null;
  recognition: {
    tier: Tier;
    state: 'reached' | 'recognised' | 'revoked';
    on: string | null;
    document: string | null;
    trust: string;
  }[];
  criteria_met: number | null;
  criteria_count: number;
  verdict: Verdict;
  lost_share_percent: number | null;
  criteria: CriterionVerdict[];
  next_tier: { tier: Tier; set: string; criteria_met: number | null; criteria_count: number; missing: Named[] } | null;
}

export type TargetKind = 'named' | 'rule' | 'minimum' | 'roadmap' | 'maintain';
export type TargetState = 'met' | 'reached_waiting' | 'in_progress' | 'overdue' | 'no_subject';

export interface Target {
  id: string;
  kind: TargetKind;
  tier: Tier;
  level: string;
  unit_code: string | null;
  unit_name: string | null;
  district_code: string | null;
  district_name: string | null;
  year: number;
  original_year: number | null;
  slips: number;
  due_on: string | null;
  clause: string | null;
  document: string | null;
  state: TargetState;
  at_risk: boolean;
  priority: boolean;
  criteria_met?: number;
  /** 0 when no set judges the subject on that day: then what is missing is unknown. */
  criteria_count?: number;
  missing_count: number | null;
  missing: Named[];
  in_scope: number | null;
  done: number | null;
  exempt: number | null;
  required: number | null;
  /** Of a counted target, the units that do not have it yet. */
  open: Named[];
  exemptions: (Named & { reason: string; clause: string })[];
  answers: { body_code: string; body_name: string; post: string | null; holder: string | null } | null;
  contradictions: { code: string; message: string }[];
  depends_on: string[];
  forecast: string | null;
  statement: string;
}

export type Level = 'province' | 'district' | 'commune' | 'village';

/** A unit as every list of units names it. */
export interface ListedUnit extends Named {
  id: string | number;
  type: string;
  level: Level;
  parent_code: string | null;
  parent_name: string | null;
  parent_type?: string | null;
}
export interface Found {
  match: 'one' | 'several' | 'none';
  units: ListedUnit[];
}

export interface Unit extends ListedUnit {
  attributes: { name: string; value: string; verified: boolean; source: string | null }[];
  children: ListedUnit[];
}

export interface Lineage extends Named {
  type: string;
  /** "whole", "unknown", or a number from 0 to 1. */
  share: string | number | null;
  effective_on: string;
  act: string;
}
export interface Dated {
  value: string;
  valid_from: string | null;
  valid_to: string | null;
  act: string;
}
export interface UnitHistory {
  id: string | number;
  names: Dated[];
  types: Dated[];
  aliases: string[];
  predecessors: Lineage[];
  successors: Lineage[];
}

export interface CriteriaSetLine {
  code: string;
  version: string;
  name: string;
  level: string;
  tier: Tier;
  /** Null when nobody knows since when. */
  valid_from: string | null;
  valid_to: string | null;
  draft?: boolean;
  criteria_count: number;
  indicator_count: number;
  unverified_count: number;
}

export interface Clause {
  id: string;
  parent: string | null;
  heading?: string | null;
  pinpoint: string;
  summary: string;
  /** The directive's own word: "phấn đấu", "phải"… */
  force: string | null;
}
export interface ClauseTree {
  symbol: string;
  kind?: string;
  clauses: Clause[];
}

export interface ProblemLine {
  code: string;
  place?: string;
  message: string;
  remedy?: string;
  message_en?: string;
}
export interface ProblemAnswer {
  type?: string;
  title?: string;
  status?: number;
  problems?: ProblemLine[];
}
