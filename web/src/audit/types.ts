// What /api/audit answers. Instants are UTC; texts nobody gave are null.

export interface ObjectChange {
  object: string;
  before: string | null;
  after: string | null;
}
export interface AuditEvent {
  id: number;
  at: string;
  actor: string;
  post: string | null;
  /** The address the request came from. */
  from: string | null;
  action: string;
  object: string;
  before: string | null;
  after: string | null;
  why: string | null;
  act: string | null;
  /** How many objects the event changed; the first of them stand in `changes`. */
  change_count: number;
  changes: ObjectChange[];
  hash: string;
}
export interface AuditPage {
  events: AuditEvent[];
  next: string | null;
}
export interface Verified {
  intact: boolean;
  checked_at: string;
  events: number;
  changes: number;
  seals: number;
  problem_count: number;
  problems: {
    event: number | null;
    code: string;
    place: string;
    message: string;
    remedy: string;
    message_en: string;
  }[];
}
export interface Seal {
  day: string;
  last_event: number;
  event_count: number;
  root: string;
}
