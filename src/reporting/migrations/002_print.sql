-- Issued consolidated reports as they were printed. Written once: an edited template, or another version of the
-- program, never changes what went out.
CREATE TABLE reporting_print (
  month   TEXT NOT NULL,
  version BIGINT NOT NULL,
  docx    TEXT NOT NULL,  -- the file, URL-safe base64
  PRIMARY KEY (month, version),
  FOREIGN KEY (month, version) REFERENCES reporting_consolidated (month, version)
);
