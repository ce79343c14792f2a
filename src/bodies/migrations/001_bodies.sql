-- The bodies of a province (cơ quan), as one roster per province.
CREATE TABLE bodies_roster (
  province           BIGINT PRIMARY KEY,  -- our id of the unit
  source             TEXT NOT NULL,
  commune_committees BIGINT NOT NULL CHECK (commune_committees IN (0, 1))
);

CREATE TABLE bodies_body (
  code       TEXT PRIMARY KEY,
  province   BIGINT NOT NULL REFERENCES bodies_roster (province),
  position   BIGINT NOT NULL,
  name       TEXT NOT NULL,
  kind       TEXT NOT NULL,
  unit_id    BIGINT NOT NULL,
  valid_from TEXT NOT NULL,  -- '0001-01-01': not known
  valid_to   TEXT,           -- first day it is no longer there
  end_trust  TEXT NOT NULL,
  role       TEXT NOT NULL,
  scored     BIGINT NOT NULL CHECK (scored IN (0, 1)),
  trust      TEXT NOT NULL,
  UNIQUE (province, position),
  CHECK (valid_to IS NULL OR valid_from < valid_to)
);

CREATE TABLE bodies_post (
  code      TEXT PRIMARY KEY,
  body_code TEXT NOT NULL REFERENCES bodies_body (code),
  position  BIGINT NOT NULL,
  name      TEXT NOT NULL,
  is_head   BIGINT NOT NULL CHECK (is_head IN (0, 1)),
  held_with TEXT NOT NULL,  -- code of another post; empty for most
  clause    TEXT NOT NULL,
  UNIQUE (body_code, position)
);

-- Who holds a post, and for which time.
CREATE TABLE bodies_term (
  post_code  TEXT NOT NULL REFERENCES bodies_post (code),
  position   BIGINT NOT NULL,
  person     TEXT NOT NULL,
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  stated_on  TEXT,  -- a day on which the person is stated in office
  source     TEXT NOT NULL,
  trust      TEXT NOT NULL,
  PRIMARY KEY (post_code, position)
);

CREATE TABLE bodies_succession (
  province    BIGINT NOT NULL REFERENCES bodies_roster (province),
  position    BIGINT NOT NULL,
  to_code     TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  trust       TEXT NOT NULL,
  note        TEXT NOT NULL,
  verified    BIGINT NOT NULL CHECK (verified IN (0, 1)),
  PRIMARY KEY (province, position)
);

CREATE TABLE bodies_succession_from (
  province   BIGINT NOT NULL REFERENCES bodies_roster (province),
  succession BIGINT NOT NULL,  -- position of the succession
  position   BIGINT NOT NULL,
  from_code  TEXT NOT NULL,
  PRIMARY KEY (province, succession, position)
);

-- One name for several addressees.
CREATE TABLE bodies_group (
  code     TEXT PRIMARY KEY,
  province BIGINT NOT NULL REFERENCES bodies_roster (province),
  position BIGINT NOT NULL,
  name     TEXT NOT NULL,
  UNIQUE (province, position)
);

CREATE TABLE bodies_group_member (
  group_code  TEXT NOT NULL REFERENCES bodies_group (code),
  kind        TEXT NOT NULL CHECK (kind IN ('body', 'post')),
  position    BIGINT NOT NULL,
  member_code TEXT NOT NULL,
  PRIMARY KEY (group_code, kind, position)
);

-- Which body holds which criterion or indicator.
CREATE TABLE bodies_holding (
  province   BIGINT NOT NULL REFERENCES bodies_roster (province),
  position   BIGINT NOT NULL,
  body_code  TEXT NOT NULL,
  set_code   TEXT NOT NULL,
  criterion  TEXT NOT NULL,
  indicator  TEXT NOT NULL,
  role       TEXT NOT NULL CHECK (role IN ('direct', 'support')),
  valid_from TEXT NOT NULL,
  valid_to   TEXT,
  trust      TEXT NOT NULL,
  note       TEXT NOT NULL,
  verified   BIGINT NOT NULL CHECK (verified IN (0, 1)),
  PRIMARY KEY (province, position),
  CHECK ((criterion = '') <> (indicator = ''))
);
