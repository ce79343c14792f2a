// What /api/assessment/grid, /review and /history answer.
import type { Schemas } from '../../shared/api/schemas';

export type Grid = Schemas['Grid'];
export type GridSet = Schemas['GridSet'];
/** One indicator with its cells: one for each part, and one for the whole where the parts have codes. */
export type Line = Schemas['GridIndicator'];
export type Cell = Schemas['GridCell'];
export type Outcome = Schemas['CellOutcome'];
export type Act = Schemas['ActOnValue'];
export type Review = Schemas['Review'];
export type ReviewLine = Schemas['ReviewRow'];
export type ActKind = Act['kind'];
export type CellInput = Schemas['CellInput'];

/** What people may type into a cell; the value as it stands in the field. */
export interface Draft {
  value: string;
  conclusion: string;
  note: string;
}
