// What /api/accounts answers. Days are ISO text, instants UTC; null is "not there".
import type { Schemas } from '../shared/api/schemas';

/** A role somebody has in a body for a time; `last_day` is null while it has no end. */
export type HeldRole = Schemas['Appointment'];
/** Somebody signed in, in this browser. */
export type Present = Schemas['Present'] & { signed_in: true };
export type CastMember = Schemas['CastMember'];
export type Absent = Schemas['SignedOut'] & { signed_in: false };
export type SessionAnswer = Present | Absent;

export type SessionLine = Schemas['Session'];
/** `expires_on` is the last day it works. */
export type TokenLine = Schemas['Token'];
export type OwnAccount = Schemas['OwnAccount'] & { signed_in: true };

export type Account = Schemas['Account'];
/** Whoever is this at a provider may sign in with the account. */
export type LinkedIdentity = Schemas['LinkedIdentity'];
export type ProviderName = Schemas['Provider'];
export type AccountList = Schemas['AccountPage'];

/** Without `body_kinds`: for bodies of every kind; without `unit_levels`: at every level. */
export type Role = Schemas['Role'];
export type PermissionName = Schemas['Permission'];
export type Roles = Schemas['RoleList'];

export type Body = Pick<Schemas['BodyBrief'], 'code' | 'name' | 'kind' | 'unit_code' | 'unit_name'>;
export type Post = Pick<Schemas['BodyPost'], 'code' | 'name' | 'head' | 'person'>;
