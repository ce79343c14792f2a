-- The targets of a document, as the file that states them.
CREATE TABLE targets_file (
  document  TEXT PRIMARY KEY,
  file_name TEXT NOT NULL,
  body      TEXT NOT NULL
);
