/** As many places as were typed, at least the usual ones: what is read back must not look rounded. */
export function writtenDecimals(value: number, usual: number): number {
  const typed = String(value).split('.')[1]?.length ?? 0;
  return Math.min(Math.max(typed, usual), 15);
}
