/** What Node and SQLite name a failure by, e.g. `ENOENT`; undefined when it has no such name. */
export function errorCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
