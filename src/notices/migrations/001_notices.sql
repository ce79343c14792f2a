-- What cannot be worked out: what somebody has read, what they want, which letters went. The notices themselves are
-- worked out from the records and kept nowhere.
CREATE TABLE notices_read (
  account_id BIGINT NOT NULL,
  key        TEXT NOT NULL,
  read_at    TEXT NOT NULL,
  PRIMARY KEY (account_id, key)
);
CREATE INDEX notices_read_at ON notices_read (read_at);

CREATE TABLE notices_setting (
  account_id    BIGINT PRIMARY KEY,
  mail          BIGINT NOT NULL CHECK (mail IN (0, 1)),
  hour          BIGINT NOT NULL CHECK (hour BETWEEN 0 AND 23),
  calendar_hash TEXT UNIQUE,  -- of the secret in the address; NULL: no calendar
  calendar_at   TEXT
);

-- One letter a day and person. "sending" is written before the mail server is asked, "sent" with the audit event.
CREATE TABLE notices_digest (
  account_id   BIGINT NOT NULL,
  day          TEXT NOT NULL,
  state        TEXT NOT NULL CHECK (state IN ('empty', 'sending', 'sent', 'failed')),
  tries        BIGINT NOT NULL,
  tried_at     TEXT NOT NULL,
  up_to        TEXT NOT NULL,
  notice_count BIGINT NOT NULL,
  error        TEXT NOT NULL,
  PRIMARY KEY (account_id, day)
);
CREATE INDEX notices_digest_day ON notices_digest (day);
