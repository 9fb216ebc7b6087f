/** One mistake for each so many characters is a slip; more is another word. */
const CHARACTERS_PER_MISTAKE = 4;

/**
 * What somebody most likely meant: case does not count, and letters may be wrong, missing, added or swapped.
 *
 * @returns the first of the closest ones; null when none is close
 */
export function closestMatch<T>(
  typed: string,
  candidates: readonly T[],
  textsOf: (candidate: T) => readonly string[],
): T | null {
  const wanted = normal(typed);
  let best: { readonly candidate: T; readonly mistakes: number } | null = null;
  for (const candidate of candidates) {
    for (const text of textsOf(candidate)) {
      const most = Math.min(
        Math.max(1, Math.floor(wanted.length / CHARACTERS_PER_MISTAKE)),
        best === null ? Infinity : best.mistakes - 1,
      );
      const mistakes = mistakesBetween(wanted, normal(text), most);
      if (mistakes <= most) best = { candidate, mistakes };
    }
  }
  return best?.candidate ?? null;
}

const normal = (text: string): string => text.trim().toLowerCase();

/** Optimal string alignment; anything above `most` when it is more. */
function mistakesBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last?.[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last?.[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before?.[column - 2] ?? 0) + 1 : Infinity,
      );
    }
    [before, last] = [last, current];
  }
  return last?.[b.length] ?? 0;
}
