import type { Database } from './database';

/**
 * Times are milliseconds since 1970. `fields` is JSON by internal column name.
 * `indexed_values` and `unique_values` hold the comparable form of a value (see sharepoint/comparable-value).
 * `changes` has one row an item, moved to the end by each write: that is all delta has to know.
 */
const TABLES = `
CREATE TABLE IF NOT EXISTS sites (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, host TEXT NOT NULL, path TEXT NOT NULL,
  display_name TEXT NOT NULL, created INTEGER NOT NULL, UNIQUE (host, path)
);
CREATE TABLE IF NOT EXISTS grants (
  id TEXT PRIMARY KEY, site INTEGER NOT NULL REFERENCES sites, app_id TEXT NOT NULL, app_name TEXT NOT NULL,
  roles TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS lists (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, site INTEGER NOT NULL REFERENCES sites,
  name TEXT NOT NULL COLLATE NOCASE, display_name TEXT NOT NULL COLLATE NOCASE, description TEXT NOT NULL,
  created INTEGER NOT NULL, modified INTEGER NOT NULL, author INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1, last_item INTEGER NOT NULL DEFAULT 0, item_count INTEGER NOT NULL DEFAULT 0,
  change_seq INTEGER NOT NULL DEFAULT 0, UNIQUE (site, display_name), UNIQUE (site, name)
);
CREATE TABLE IF NOT EXISTS columns (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL, list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
  name TEXT NOT NULL COLLATE NOCASE, definition TEXT NOT NULL, UNIQUE (list, name), UNIQUE (list, id)
);
CREATE TABLE IF NOT EXISTS items (
  list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE, item INTEGER NOT NULL, guid TEXT NOT NULL,
  version INTEGER NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL,
  author INTEGER NOT NULL, editor INTEGER NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (list, item)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS past_versions (
  list INTEGER NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, modified INTEGER NOT NULL,
  editor INTEGER NOT NULL, fields TEXT NOT NULL, PRIMARY KEY (list, item, version),
  FOREIGN KEY (list, item) REFERENCES items ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS indexed_values (
  column INTEGER NOT NULL REFERENCES columns ON DELETE CASCADE, value NOT NULL, item INTEGER NOT NULL,
  PRIMARY KEY (column, value, item)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS unique_values (
  column INTEGER NOT NULL REFERENCES columns ON DELETE CASCADE, value NOT NULL, item INTEGER NOT NULL,
  PRIMARY KEY (column, value)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS changes (
  list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE, item INTEGER NOT NULL, seq INTEGER NOT NULL,
  at INTEGER NOT NULL, deleted INTEGER NOT NULL, PRIMARY KEY (list, item)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS changes_in_order ON changes (list, seq);
CREATE TABLE IF NOT EXISTS people (
  lookup_id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL UNIQUE,
  display_name TEXT NOT NULL, email TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS team_members (
  team TEXT NOT NULL, user TEXT NOT NULL, is_owner INTEGER NOT NULL, PRIMARY KEY (team, user)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS installed_apps (
  id TEXT PRIMARY KEY, user TEXT NOT NULL, app TEXT NOT NULL, UNIQUE (user, app)
);
CREATE TABLE IF NOT EXISTS subscriptions (
  id TEXT PRIMARY KEY, list INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE, resource TEXT NOT NULL,
  notification_url TEXT NOT NULL, client_state TEXT, expires INTEGER NOT NULL, app_id TEXT NOT NULL
);
`;

export function createTables(database: Database): void {
  for (const statement of TABLES.split(';')) if (statement.trim() !== '') database.run(statement);
}
