-- Rules, forms and holidays, as the files that state them.
CREATE TABLE reporting_file (
  kind      TEXT NOT NULL,  -- rules, form, holidays
  code      TEXT NOT NULL,
  file_name TEXT NOT NULL,
  body      TEXT NOT NULL,
  PRIMARY KEY (kind, code)
);

-- Recorded decisions that free a body from a report or give it more time.
CREATE TABLE reporting_ruling (
  id          BIGINT PRIMARY KEY,
  kind        TEXT NOT NULL CHECK (kind IN ('waive', 'extend')),
  body        TEXT NOT NULL,  -- '': every body
  month       TEXT NOT NULL,
  last_day    TEXT,           -- the new last day on time, included
  act         TEXT NOT NULL,
  reason      TEXT NOT NULL,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  CHECK ((kind = 'extend') = (last_day IS NOT NULL))
);
CREATE INDEX reporting_ruling_month ON reporting_ruling (month);

-- What is being written.
CREATE TABLE reporting_draft (
  body     TEXT NOT NULL,
  month    TEXT NOT NULL,
  edition  BIGINT NOT NULL CHECK (edition > 0),
  written  TEXT NOT NULL,  -- JSON
  saved_at TEXT NOT NULL,
  saved_by TEXT NOT NULL,
  PRIMARY KEY (body, month)
);

-- Versions that were sent. Never changed.
CREATE TABLE reporting_submission (
  body         TEXT NOT NULL,
  month        TEXT NOT NULL,
  version      BIGINT NOT NULL CHECK (version > 0),
  code         TEXT NOT NULL UNIQUE,
  form         TEXT NOT NULL,
  is_nil       BIGINT NOT NULL CHECK (is_nil IN (0, 1)),
  received_at  TEXT NOT NULL,
  entered_at   TEXT NOT NULL,
  hash         TEXT NOT NULL,  -- BLAKE2b of content
  written_hash TEXT NOT NULL,
  lacks        TEXT NOT NULL,  -- JSON: places that were empty
  proposals    TEXT NOT NULL,  -- JSON
  sender       TEXT NOT NULL,
  post         TEXT NOT NULL,
  account_id   BIGINT NOT NULL,
  act          TEXT NOT NULL,  -- of the paper, when it came as one
  content      TEXT NOT NULL,  -- JSON
  PRIMARY KEY (body, month, version)
);
CREATE INDEX reporting_submission_month ON reporting_submission (month);

-- What the office did with a version.
CREATE TABLE reporting_decision (
  body       TEXT NOT NULL,
  month      TEXT NOT NULL,
  position   BIGINT NOT NULL,
  version    BIGINT NOT NULL,
  kind       TEXT NOT NULL CHECK (kind IN ('received', 'returned', 'accepted')),
  decided_at TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  post       TEXT NOT NULL,
  notes      TEXT NOT NULL,  -- JSON: place and text
  PRIMARY KEY (body, month, position),
  FOREIGN KEY (body, month, version) REFERENCES reporting_submission (body, month, version)
);
CREATE INDEX reporting_decision_month ON reporting_decision (month);

-- Consolidated reports. content and issued_content are written once.
CREATE TABLE reporting_consolidated (
  month          TEXT NOT NULL,
  version        BIGINT NOT NULL CHECK (version > 0),
  progress       TEXT NOT NULL CHECK (progress IN ('open', 'frozen', 'issued')),
  edition        BIGINT NOT NULL,
  words          TEXT NOT NULL,  -- JSON, by id of the paragraph
  content        TEXT NOT NULL,
  hash           TEXT NOT NULL,
  frozen_at      TEXT,
  frozen_by      TEXT NOT NULL,
  number_year    BIGINT,
  number         BIGINT,
  issued_content TEXT NOT NULL,
  issued_hash    TEXT NOT NULL,
  issued_on      TEXT,           -- the day printed on it
  issued_at      TEXT,
  PRIMARY KEY (month, version),
  UNIQUE (number_year, number)
);

-- Proposals and their answers.
CREATE TABLE reporting_proposal (
  id          BIGINT PRIMARY KEY,
  month       TEXT NOT NULL,
  body        TEXT NOT NULL,
  report      TEXT NOT NULL,  -- receipt code of the report that carries it
  text        TEXT NOT NULL,
  answer      TEXT NOT NULL,  -- '' while nobody has answered
  answer_act  TEXT NOT NULL,
  follow_up   TEXT NOT NULL,
  answered_on TEXT,
  UNIQUE (report, text)
);
CREATE INDEX reporting_proposal_month ON reporting_proposal (month);
