// What /api/audit answers. Instants are UTC; texts nobody gave are null.
import type { Schemas } from '../shared/api/schemas';

export type ObjectChange = Schemas['AuditChange'];
/** `change_count` objects changed; the first of them stand in `changes`. `from` is the address the request came from. */
export type AuditEvent = Schemas['AuditEvent'];
export type AuditPage = Schemas['AuditPage'];
export type Verified = Schemas['AuditVerified'];
/** The hash of a finished day, to be printed and kept elsewhere. */
export type Seal = Schemas['AuditSeal'];
