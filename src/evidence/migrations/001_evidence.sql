-- Files that prove values, once per content; the bytes stand in the data folder under the hash.
CREATE TABLE evidence_file (
  hash       TEXT PRIMARY KEY,  -- BLAKE2b, 64 hexadecimal characters
  size_bytes BIGINT NOT NULL CHECK (size_bytes > 0),
  kind       TEXT NOT NULL
);

-- Where a file proves something. Never deleted: withdrawn with a reason.
CREATE TABLE evidence_attachment (
  id         BIGINT PRIMARY KEY,
  unit_id    BIGINT NOT NULL,
  set_code   TEXT NOT NULL,
  indicator  TEXT NOT NULL,
  period     TEXT NOT NULL,
  file_hash  TEXT NOT NULL REFERENCES evidence_file (hash),
  name       TEXT NOT NULL,  -- as it was given, NFC, without harm
  dated_on   TEXT NOT NULL,  -- the day of the paper
  source     TEXT NOT NULL,  -- who issued it
  note       TEXT NOT NULL,
  added_at   TEXT NOT NULL,
  account    BIGINT NOT NULL,  -- 0: the system account
  person     TEXT NOT NULL,
  post       TEXT NOT NULL,
  withdrawn_at      TEXT,
  withdrawn_account BIGINT,
  withdrawn_person  TEXT,
  withdrawn_reason  TEXT,
  CHECK ((withdrawn_at IS NULL) = (withdrawn_reason IS NULL))
);
CREATE INDEX evidence_attachment_cell ON evidence_attachment (unit_id, set_code, indicator, period);
