// What /api/accounts answers. Days are ISO text, instants UTC; null is "not there".
import type { Named } from '../shared/api/types';

/** A role somebody has in a body for a time. */
export interface HeldRole {
  id: number;
  role: string;
  role_name: string;
  body: string;
  body_name: string;
  post: string;
  post_name: string;
  units: Named[];
  valid_from: string;
  /** The last day of the role; null while it has no end. */
  last_day: string | null;
  act: string;
}

/** Somebody signed in, in this browser. */
export interface Present {
  signed_in: true;
  account: { id: number; login: string; name: string; email: string };
  role: HeldRole | null;
  roles: HeldRole[];
  permissions: string[];
  csrf: string;
  method: 'password' | 'oidc' | 'cast';
  must_change_password: boolean;
  second_factor: boolean;
  proved: boolean;
  idle_minutes: number;
}
export interface CastMember {
  login: string;
  name: string;
  role: HeldRole | null;
}
export interface Absent {
  signed_in: false;
  needs_administrator: boolean;
  cast: CastMember[];
  providers?: { name: string; url: string }[];
}
export type SessionAnswer = Present | Absent;

export interface SessionLine {
  id: number;
  current: boolean;
  address: string;
  agent: string;
  method: string;
  started_at: string;
  seen_at: string;
}
export interface TokenLine {
  id: number;
  name: string;
  permissions: string[];
  created_at: string;
  /** The last day it works. */
  expires_on: string;
  used_at: string | null;
}
export interface OwnAccount extends Present {
  sessions: SessionLine[];
  tokens: TokenLine[];
  recovery_codes_left: number;
}

export interface Account {
  id: number;
  login: string;
  name: string;
  email: string;
  disabled: boolean;
  must_change_password: boolean;
  second_factor: boolean;
  cast: boolean;
  created_at: string;
  signed_in_at: string | null;
  roles: HeldRole[];
  identities: LinkedIdentity[];
}
/** Whoever is this at a provider may sign in with the account. */
export interface LinkedIdentity {
  issuer: string;
  subject: string;
}
export interface ProviderName {
  name: string;
  issuer: string;
}
export interface AccountList {
  accounts: Account[];
  next: string | null;
}

export interface Role {
  code: string;
  name: string;
  /** Empty: bodies of every kind. */
  body_kinds: string[];
  /** Empty: bodies of units of every level. */
  unit_levels: string[];
  needs_units: boolean;
  permissions: string[];
}
export interface PermissionName {
  code: string;
  name: string;
  sensitive: boolean;
}
export interface Roles {
  roles: Role[];
  permissions: PermissionName[];
}

export interface Body {
  code: string;
  name: string;
  kind: string;
  unit_code: string | null;
  unit_name: string | null;
}
export interface Post {
  code: string;
  name: string;
  head: boolean;
  person: string | null;
}
