/** Builds a path with every value in it encoded, as the SDK does not: graphPath`/teams/${id}/members`. */
export function graphPath(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return parts.reduce((path, part, index) => path + encodeURIComponent(values[index - 1] ?? '') + part);
}

/** `fields/Key eq 'it''s'`, encoded, for one indexed text column. */
export function equalsFilter(column: string, text: string): string {
  return encodeURIComponent(`fields/${column} eq '${text.replaceAll("'", "''")}'`);
}
