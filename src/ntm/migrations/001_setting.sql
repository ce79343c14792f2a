-- What the data folder itself knows, such as the day an example shows.
CREATE TABLE program_setting (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL
);
