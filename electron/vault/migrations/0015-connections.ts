/** Episodes in the order of days, what they have in common, and lines of control that people loaded. Frozen once released. */
export const connections = `
CREATE TABLE episode_row (
  id TEXT PRIMARY KEY,
  number INTEGER NOT NULL,
  child TEXT NOT NULL,
  act TEXT NOT NULL,
  form TEXT NOT NULL,
  day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  regions TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_row_day ON episode_row (day, number);
CREATE INDEX episode_row_child ON episode_row (child, day, number);
CREATE INDEX episode_row_act ON episode_row (act);

CREATE TABLE episode_trait (
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  child TEXT NOT NULL,
  episode TEXT NOT NULL,
  label TEXT NOT NULL,
  day TEXT NOT NULL,
  last_day TEXT NOT NULL,
  regions TEXT NOT NULL,
  PRIMARY KEY (kind, key, child, episode)
) STRICT, WITHOUT ROWID;
CREATE INDEX episode_trait_episode ON episode_trait (episode);

CREATE TABLE control_line (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  source TEXT NOT NULL,
  paths TEXT NOT NULL
) STRICT, WITHOUT ROWID;
`;
