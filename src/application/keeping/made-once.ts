/**
 * Makes something from rows once for as long as the very same rows are handed in: a list that has changed is another
 * object, and what was made from the former one goes with it. That is its bound: nothing outlives what it was made from.
 *
 * Worth it from a few milliseconds on: sorting 36,000 readings by indicator costs 5, by key 13, on every read.
 */
export function madeOnce<Rows extends object, T>(make: (rows: Rows) => T): (rows: Rows) => T {
  const made = new WeakMap<Rows, { readonly value: T }>();
  return (rows) => {
    const known = made.get(rows) ?? { value: make(rows) };
    made.set(rows, known);
    return known.value;
  };
}
