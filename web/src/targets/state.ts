// What a target's state is called in the four words of the desk, and which targets come first.
import type { Target } from '../shared/api/types';

/** Xong · Đúng hạn · Chậm · Chưa làm, and "không còn đối tượng" for a unit that no longer exists. */
export type StateWord = 'done' | 'on_time' | 'late' | 'not_started' | 'no_subject';

/** Targets that count units, unlike those that name one. */
export function isCounted(target: Target): boolean {
  return target.kind === 'rule' || target.kind === 'minimum' || target.kind === 'maintain';
}

/** Only counting targets can say that nothing has begun; of a named unit we only know what is missing. */
function isNotStarted(target: Target): boolean {
  return isCounted(target) && target.done === 0;
}

export function stateWord(target: Target): StateWord {
  if (target.state === 'met') return 'done';
  if (target.state === 'overdue') return 'late';
  if (target.state === 'no_subject') return 'no_subject';
  if (target.state === 'in_progress' && isNotStarted(target)) return 'not_started';
  return 'on_time';
}

/** In danger: late, at risk of being missed, or contradicted by the records. Finished ones never are. */
export function isInDanger(target: Target): boolean {
  if (target.state === 'met' || target.state === 'no_subject') return false;
  return target.state === 'overdue' || target.at_risk || target.contradictions.length > 0;
}

export function isCarriedOver(target: Target): boolean {
  return target.original_year !== null && target.original_year < target.year;
}

function rank(target: Target): number {
  if (target.state === 'no_subject') return 5;
  if (target.state === 'met') return 4;
  if (target.state === 'overdue') return 0;
  if (target.contradictions.length > 0) return 1;
  return target.at_risk ? 2 : 3;
}

/** The ones in danger first, then where the year's effort goes, then by due date, then by how much is missing. Does not change its argument. */
export function dangerFirst(targets: readonly Target[]): Target[] {
  const byPriority = (a: Target, b: Target) => Number(b.priority) - Number(a.priority);
  const byDue = (a: Target, b: Target) => (a.due_on ?? '9999').localeCompare(b.due_on ?? '9999');
  const byMissing = (a: Target, b: Target) => (b.missing_count ?? 0) - (a.missing_count ?? 0);
  return [...targets].sort((a, b) => rank(a) - rank(b) || byPriority(a, b) || byDue(a, b) || byMissing(a, b));
}

export type GroupName = 'named' | 'carried_over' | 'rule' | 'minimum' | 'maintain' | 'roadmap';
const GROUPS: GroupName[] = ['named', 'carried_over', 'rule', 'minimum', 'maintain', 'roadmap'];

/** Targets by kind, in the order of the directive; those of earlier years stand apart. Empty groups are left out. */
export function grouped(targets: readonly Target[]): { name: GroupName; targets: Target[] }[] {
  const groupOf = (target: Target): GroupName => (isCarriedOver(target) ? 'carried_over' : target.kind);
  return GROUPS.map((name) => ({
    name,
    targets: dangerFirst(targets.filter((target) => groupOf(target) === name)),
  })).filter((group) => group.targets.length > 0);
}
