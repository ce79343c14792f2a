-- The register of documents (văn bản) and, for some of them, what they say.
CREATE TABLE documents_document (
  id         TEXT PRIMARY KEY,
  symbol     TEXT NOT NULL,
  kind       TEXT NOT NULL,
  issuer     TEXT NOT NULL,
  title      TEXT NOT NULL,
  issued_on  TEXT,
  valid_from TEXT NOT NULL,  -- '0001-01-01': no source states it
  valid_to   TEXT,           -- first day no longer in force
  trust      TEXT NOT NULL,
  verified   BIGINT NOT NULL CHECK (verified IN (0, 1)),
  source     TEXT NOT NULL,
  note       TEXT NOT NULL,
  registered BIGINT NOT NULL CHECK (registered IN (0, 1)),
  CHECK (valid_to IS NULL OR valid_from < valid_to)
);

-- Which document amends or replaces which.
CREATE TABLE documents_link (
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  kind        TEXT NOT NULL CHECK (kind IN ('amends', 'replaces')),
  position    BIGINT NOT NULL,
  target_id   TEXT NOT NULL,
  PRIMARY KEY (document_id, kind, position)
);

CREATE TABLE documents_content (
  document_id      TEXT PRIMARY KEY REFERENCES documents_document (id),
  year             BIGINT,
  subject          TEXT NOT NULL,
  issuer_body      TEXT NOT NULL,
  drafting_code    TEXT NOT NULL,
  trust            TEXT NOT NULL,
  note             TEXT NOT NULL,
  signer_post      TEXT NOT NULL,
  signer_name      TEXT NOT NULL,
  signer_authority TEXT NOT NULL
);

-- Acts that a document names: its bases in order, the proposal behind it, last year's edition.
CREATE TABLE documents_citation (
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  role        TEXT NOT NULL CHECK (role IN ('basis', 'proposal', 'previous_edition')),
  position    BIGINT NOT NULL,
  target_id   TEXT NOT NULL,  -- empty when it is not in the register
  symbol      TEXT NOT NULL,
  issued_on   TEXT,
  issuer      TEXT NOT NULL,
  body        TEXT NOT NULL,
  year        BIGINT,
  note        TEXT NOT NULL,
  PRIMARY KEY (document_id, role, position)
);

CREATE TABLE documents_clause (
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  position    BIGINT NOT NULL,
  id          TEXT NOT NULL,
  parent      TEXT NOT NULL,
  heading     TEXT NOT NULL,
  summary     TEXT NOT NULL,
  pinpoint    TEXT NOT NULL,
  force       TEXT NOT NULL,
  missing     BIGINT NOT NULL CHECK (missing IN (0, 1)),
  note        TEXT NOT NULL,
  PRIMARY KEY (document_id, position),
  UNIQUE (document_id, id)
);

-- Whom a clause addresses, and the numbered needs it gives rise to.
CREATE TABLE documents_clause_mark (
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  clause_id   TEXT NOT NULL,
  kind        TEXT NOT NULL CHECK (kind IN ('addressee', 'requirement')),
  position    BIGINT NOT NULL,
  value       TEXT NOT NULL,
  PRIMARY KEY (document_id, clause_id, kind, position)
);

CREATE TABLE documents_recipient (
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  position    BIGINT NOT NULL,
  name        TEXT NOT NULL,
  mark        TEXT NOT NULL,
  body        TEXT NOT NULL,
  archive     BIGINT NOT NULL CHECK (archive IN (0, 1)),
  PRIMARY KEY (document_id, position)
);

CREATE TABLE documents_correction (
  document_id TEXT NOT NULL REFERENCES documents_document (id),
  position    BIGINT NOT NULL,
  written     TEXT NOT NULL,
  reading     TEXT NOT NULL,
  clause      TEXT NOT NULL,
  certain     BIGINT NOT NULL CHECK (certain IN (0, 1)),
  unit        TEXT NOT NULL,
  PRIMARY KEY (document_id, position)
);

-- The full text, from a file that the user has.
CREATE TABLE documents_text (
  document_id TEXT PRIMARY KEY REFERENCES documents_document (id),
  file        TEXT NOT NULL,
  loaded_at   TEXT NOT NULL,  -- UTC
  text        TEXT NOT NULL
);
