-- Sign-ins begun at an outside provider and not come back yet. Only the hash of what the browser holds is kept; a row is
-- taken away when it is used, and when it is too old.
CREATE TABLE accounts_begun_sign_in (
  secret_hash TEXT PRIMARY KEY,
  issuer      TEXT NOT NULL,
  state       TEXT NOT NULL,
  nonce       TEXT NOT NULL,
  verifier    TEXT NOT NULL,
  begun_at    TEXT NOT NULL
);
CREATE INDEX accounts_begun_sign_in_at ON accounts_begun_sign_in (begun_at);
CREATE INDEX accounts_identity_account ON accounts_identity (account_id);
