-- Criteria sets as they were given to us: one row per version, never changed. The text is the truth; the columns
-- beside it are there to find it by. valid_to is what the text states; a later amendment ends a version earlier.
CREATE TABLE criteria_set (
  code        TEXT NOT NULL,
  version     TEXT NOT NULL,
  name        TEXT NOT NULL,
  level       TEXT NOT NULL,
  tier        TEXT NOT NULL,
  valid_from  TEXT NOT NULL,
  valid_to    TEXT,
  file_name   TEXT NOT NULL,
  body        TEXT NOT NULL,
  body_hash   TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  PRIMARY KEY (code, version),
  CHECK (valid_to IS NULL OR valid_to > valid_from)
);
