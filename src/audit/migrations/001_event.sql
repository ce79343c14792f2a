-- The trail of changes: only ever added to. Each event carries the hash of itself and of all before it.
CREATE TABLE audit_event (
  id           BIGINT PRIMARY KEY,  -- 1, 2, 3 … without a gap
  at           TEXT NOT NULL,       -- UTC
  actor        TEXT NOT NULL,
  post         TEXT NOT NULL,
  address      TEXT NOT NULL,
  action       TEXT NOT NULL,
  object       TEXT NOT NULL,
  before       TEXT NOT NULL,
  after        TEXT NOT NULL,
  why          TEXT NOT NULL,
  act          TEXT NOT NULL,
  change_count BIGINT NOT NULL,
  hash         TEXT NOT NULL
);
CREATE INDEX audit_event_object ON audit_event (object, id);
CREATE INDEX audit_event_at ON audit_event (at, id);
CREATE INDEX audit_event_actor ON audit_event (actor, at, id);
CREATE INDEX audit_event_action ON audit_event (action, at, id);

-- What an event changed, when that is more than one object.
CREATE TABLE audit_change (
  event_id BIGINT NOT NULL,
  position BIGINT NOT NULL,  -- 0, 1, 2 … within the event
  object   TEXT NOT NULL,
  before   TEXT NOT NULL,
  after    TEXT NOT NULL,
  PRIMARY KEY (event_id, position)
);
CREATE INDEX audit_change_object ON audit_change (object, event_id, position);

-- Where the trail ends: one row.
CREATE TABLE audit_head (
  only_row     BIGINT PRIMARY KEY CHECK (only_row = 1),
  last_id      BIGINT NOT NULL,
  event_count  BIGINT NOT NULL,
  change_count BIGINT NOT NULL,
  day          TEXT NOT NULL,  -- in Vietnam, of the events not sealed yet; empty before the first event
  hash         TEXT NOT NULL
);
INSERT INTO audit_head VALUES (1, 0, 0, 0, '', '');

-- The root of each finished day, added with the first event of a later day.
CREATE TABLE audit_seal (
  last_id     BIGINT PRIMARY KEY,
  day         TEXT NOT NULL,
  event_count BIGINT NOT NULL,
  hash        TEXT NOT NULL
);
CREATE INDEX audit_seal_day ON audit_seal (day);
