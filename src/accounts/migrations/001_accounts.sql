-- People who may sign in (tài khoản).
CREATE TABLE accounts_account (
  id                   BIGINT PRIMARY KEY,
  login                TEXT NOT NULL UNIQUE,
  name                 TEXT NOT NULL,
  name_key             TEXT NOT NULL,  -- folded, for searching
  email                TEXT NOT NULL,
  password_hash        TEXT NOT NULL,  -- argon2id; '': no sign-in with a password
  must_change_password BIGINT NOT NULL CHECK (must_change_password IN (0, 1)),
  is_disabled          BIGINT NOT NULL CHECK (is_disabled IN (0, 1)),
  totp_secret          TEXT NOT NULL,  -- hexadecimal; '': no second factor
  totp_step            BIGINT NOT NULL,
  is_cast              BIGINT NOT NULL CHECK (is_cast IN (0, 1)),
  created_at           TEXT NOT NULL,
  signed_in_at         TEXT
);

-- Roles as a province keeps them: the file as it was read.
CREATE TABLE accounts_roles (
  code      TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  body      TEXT NOT NULL
);

-- Who has which role in which body, and for which time.
CREATE TABLE accounts_appointment (
  id         BIGINT PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES accounts_account (id),
  role       TEXT NOT NULL,
  body       TEXT NOT NULL,
  post       TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  act        TEXT NOT NULL,
  CHECK (valid_to IS NULL OR valid_from < valid_to)
);
CREATE INDEX accounts_appointment_account ON accounts_appointment (account_id);

CREATE TABLE accounts_appointment_unit (
  appointment_id BIGINT NOT NULL REFERENCES accounts_appointment (id),
  unit_id        BIGINT NOT NULL,
  PRIMARY KEY (appointment_id, unit_id)
);

-- Codes for a lost second factor; each is taken once.
CREATE TABLE accounts_recovery_code (
  account_id BIGINT NOT NULL REFERENCES accounts_account (id),
  code_hash  TEXT NOT NULL,
  used_at    TEXT,
  PRIMARY KEY (account_id, code_hash)
);

-- Open sessions. Only the hash of what the browser holds is kept.
CREATE TABLE accounts_session (
  id             BIGINT PRIMARY KEY,
  secret_hash    TEXT NOT NULL UNIQUE,
  account_id     BIGINT NOT NULL REFERENCES accounts_account (id),
  appointment_id BIGINT NOT NULL,  -- 0: none chosen
  csrf           TEXT NOT NULL,
  address        TEXT NOT NULL,
  agent          TEXT NOT NULL,
  method         TEXT NOT NULL,    -- password, oidc, cast
  started_at     TEXT NOT NULL,
  seen_at        TEXT NOT NULL,
  proved_at      TEXT NOT NULL     -- last time the password or a code was given
);
CREATE INDEX accounts_session_account ON accounts_session (account_id);

-- Tokens for programs that act in somebody's name.
CREATE TABLE accounts_token (
  id             BIGINT PRIMARY KEY,
  secret_hash    TEXT NOT NULL UNIQUE,
  account_id     BIGINT NOT NULL REFERENCES accounts_account (id),
  appointment_id BIGINT NOT NULL,
  name           TEXT NOT NULL,
  permissions    TEXT NOT NULL,  -- codes, separated by blanks
  created_at     TEXT NOT NULL,
  expires_on     TEXT NOT NULL,  -- last day it works
  used_at        TEXT
);
CREATE INDEX accounts_token_account ON accounts_token (account_id);

-- Tries that failed, by account and by address.
CREATE TABLE accounts_failure (
  key     TEXT PRIMARY KEY,
  count   BIGINT NOT NULL,
  last_at TEXT NOT NULL
);

-- Who an outside provider of sign-in says somebody is.
CREATE TABLE accounts_identity (
  issuer     TEXT NOT NULL,
  subject    TEXT NOT NULL,
  account_id BIGINT NOT NULL REFERENCES accounts_account (id),
  PRIMARY KEY (issuer, subject)
);

CREATE TABLE accounts_setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
