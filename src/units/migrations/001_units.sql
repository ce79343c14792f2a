-- Units through time. A unit is its id; everything else about it holds for a time.
CREATE TABLE units_unit (
  id    BIGINT PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('province', 'district', 'commune', 'village'))
);

-- One dated fact: property is name, code, type, parent (value: id of the parent) or the name of an attribute.
CREATE TABLE units_fact (
  unit_id         BIGINT NOT NULL REFERENCES units_unit (id),
  property        TEXT NOT NULL,
  value           TEXT NOT NULL,
  valid_from      TEXT NOT NULL,  -- first day; 0001-01-01 when nobody knows
  valid_to        TEXT,           -- first day no longer; NULL while in force
  act             TEXT NOT NULL,
  source          TEXT NOT NULL,
  verified        BIGINT NOT NULL CHECK (verified IN (0, 1)),
  opened_by       TEXT,           -- code of the reorganisation that made the row
  closed_by       TEXT,           -- code of the reorganisation that set valid_to
  valid_to_before TEXT            -- what valid_to was before that
);
CREATE INDEX units_fact_unit ON units_fact (unit_id);
CREATE INDEX units_fact_opened ON units_fact (opened_by);
CREATE INDEX units_fact_closed ON units_fact (closed_by);

CREATE TABLE units_alias (
  unit_id BIGINT NOT NULL REFERENCES units_unit (id),
  alias   TEXT NOT NULL,
  PRIMARY KEY (unit_id, alias)
);

CREATE TABLE units_succession (
  from_id        BIGINT NOT NULL REFERENCES units_unit (id),
  to_id          BIGINT NOT NULL REFERENCES units_unit (id),
  share_kind     TEXT NOT NULL CHECK (share_kind IN ('whole', 'part', 'unknown')),
  millionths     BIGINT NOT NULL,
  effective_on   TEXT NOT NULL,
  act            TEXT NOT NULL,
  reorganisation TEXT NOT NULL,
  PRIMARY KEY (from_id, to_id)
);

CREATE TABLE units_reorganisation (
  code         TEXT PRIMARY KEY,
  act          TEXT NOT NULL,
  effective_on TEXT NOT NULL,
  applied_at   TEXT NOT NULL
);
