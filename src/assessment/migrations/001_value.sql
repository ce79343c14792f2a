-- What was found for each indicator part of each unit in each month, at each stage. Figures are ten-thousandths.
CREATE TABLE assessment_value (
  unit_id      BIGINT NOT NULL,
  set_code     TEXT NOT NULL,
  indicator    TEXT NOT NULL,
  part         TEXT NOT NULL,
  period       TEXT NOT NULL,  -- 2024-01
  stage        BIGINT NOT NULL CHECK (stage BETWEEN 0 AND 2),  -- recorded, confirmed, appraised
  value        BIGINT,
  conclusion   TEXT CHECK (conclusion IN ('met', 'not_met', 'not_applicable')),
  evidence     TEXT NOT NULL,
  source       TEXT NOT NULL,
  concluded_by TEXT NOT NULL,
  concluded_on TEXT,
  PRIMARY KEY (unit_id, set_code, indicator, part, period, stage),
  CHECK (value IS NOT NULL OR conclusion IS NOT NULL)
);
CREATE INDEX assessment_value_month ON assessment_value (set_code, period);

-- Which units every write touched, in the order of commits: boards in memory, of this and of other processes, read
-- again what is newer than what they have seen.
CREATE TABLE assessment_change (
  set_code TEXT NOT NULL,
  seq      BIGINT NOT NULL,
  unit_id  BIGINT NOT NULL,
  earliest TEXT NOT NULL,  -- first month in which anything differs
  PRIMARY KEY (set_code, seq, unit_id)
);

CREATE TABLE assessment_setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
