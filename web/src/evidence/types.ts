// What /api/evidence answers.
import type { Schemas } from '../shared/api/schemas';

export type Evidence = Schemas['Evidence'];
export type EvidenceList = Schemas['EvidenceList'];

/** What the papers prove: an indicator of a unit in a month ("2024-01"), under a set. */
export interface Proven {
  unit: string;
  set: string;
  indicator: string;
  period: string;
}
