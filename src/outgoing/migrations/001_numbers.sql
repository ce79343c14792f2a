-- The register of outgoing documents (sổ đăng ký văn bản đi): one book per issuing body, series and year.
CREATE TABLE outgoing_book (
  body_code    TEXT NOT NULL,
  series       TEXT NOT NULL,  -- kind of document that is numbered by itself; empty when all share one book
  year         BIGINT NOT NULL,
  first_number BIGINT NOT NULL CHECK (first_number >= 1),  -- above 1: earlier ones were given on paper
  PRIMARY KEY (body_code, series, year)
);

-- A row is never changed and never taken out: a number is given once.
CREATE TABLE outgoing_number (
  body_code TEXT NOT NULL,
  series    TEXT NOT NULL,
  year      BIGINT NOT NULL,
  number    BIGINT NOT NULL,
  symbol    TEXT NOT NULL,  -- "05/BC-VPĐP"
  kind      TEXT NOT NULL,
  dated_on  TEXT NOT NULL,
  subject   TEXT NOT NULL,
  signer    TEXT NOT NULL,
  code      TEXT NOT NULL,  -- leads back to the frozen data
  taken_at  TEXT NOT NULL,  -- UTC
  taken_by  TEXT NOT NULL,
  PRIMARY KEY (body_code, series, year, number),
  FOREIGN KEY (body_code, series, year) REFERENCES outgoing_book (body_code, series, year)
);
