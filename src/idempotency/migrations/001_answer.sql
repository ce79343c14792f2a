-- The first answer to a write that carried an idempotency key, for one day. Neither the key nor the answer can be
-- read from here: both need the key that only the client has.
CREATE TABLE idempotency_answer (
  key_hash    TEXT PRIMARY KEY,  -- of account and key
  fingerprint TEXT NOT NULL,     -- of the request
  begun_at    TEXT NOT NULL,     -- UTC
  sealed      TEXT               -- the answer; null while it is being made, and for good when nobody knows how that ended
);
CREATE INDEX idempotency_answer_begun_at ON idempotency_answer (begun_at);
