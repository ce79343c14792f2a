-- The trail of changes: only ever added to.
CREATE TABLE audit_event (
  id     BIGINT PRIMARY KEY,
  at     TEXT NOT NULL,  -- UTC
  actor  TEXT NOT NULL,
  post   TEXT NOT NULL,
  action TEXT NOT NULL,
  object TEXT NOT NULL,
  before TEXT NOT NULL,
  after  TEXT NOT NULL,
  why    TEXT NOT NULL
);
CREATE INDEX audit_event_object ON audit_event (object, id);
