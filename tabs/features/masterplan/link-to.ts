/**
 * Address of another view that keeps workspace, month and filters. Rows are given the query they were chosen by: reading
 * the address themselves, all of them would be drawn anew with every letter of a search.
 *
 * @param changes null takes a name out
 */
export function linkTo(
  path: string,
  query: string,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const params = new URLSearchParams(query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  const kept = params.toString();
  return kept === '' ? path : `${path}?${kept}`;
}
