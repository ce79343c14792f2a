-- What was done to each cell, one row per act; only ever added to.
CREATE TABLE assessment_act (
  unit_id    BIGINT NOT NULL,
  set_code   TEXT NOT NULL,
  period     TEXT NOT NULL,
  indicator  TEXT NOT NULL,
  part       TEXT NOT NULL,
  version    BIGINT NOT NULL,  -- 1, 2, 3 … of the cell
  kind       TEXT NOT NULL CHECK (kind IN ('record', 'confirm', 'appraise', 'return', 'import')),
  stage      BIGINT NOT NULL CHECK (stage BETWEEN 0 AND 2),
  account    BIGINT NOT NULL,  -- 0: the system account
  person     TEXT NOT NULL,
  post       TEXT NOT NULL,
  at         TEXT NOT NULL,
  note       TEXT NOT NULL,
  value_before      BIGINT,
  conclusion_before TEXT,
  value_after       BIGINT,
  conclusion_after  TEXT,
  PRIMARY KEY (unit_id, set_code, period, indicator, part, version),
  CHECK (kind <> 'return' OR note <> '')
);
