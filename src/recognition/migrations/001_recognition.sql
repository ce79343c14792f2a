-- Decisions of recognition and revocation, as dated facts.
CREATE TABLE recognition_decision (
  id         BIGINT PRIMARY KEY,
  unit_id    BIGINT NOT NULL,
  tier       TEXT NOT NULL,
  action     TEXT NOT NULL CHECK (action IN ('recognise', 'revoke')),
  decided_on TEXT NOT NULL,
  document   TEXT NOT NULL,  -- number and symbol; empty when not public
  source     TEXT NOT NULL,
  trust      TEXT NOT NULL,
  UNIQUE (unit_id, tier, action, decided_on)
);

-- The rules of revocation, as the file that states them.
CREATE TABLE recognition_rules (
  code      TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  body      TEXT NOT NULL
);
