import { type Column, columnsIn, columnsInWords } from './columns';

const keyOf = (userId: string): string => `zugkraft columns ${userId}`;

/** The columns a person last chose in this browser; null when they never did. */
export function loadOwnColumns(userId: string): readonly Column[] | null {
  try {
    const kept = localStorage.getItem(keyOf(userId));
    return kept === null ? null : columnsIn(kept);
  } catch {
    // Storage may be forbidden in a frame: then the address alone knows.
    return null;
  }
}

/** @param columns null forgets them */
export function keepOwnColumns(userId: string, columns: readonly Column[] | null): void {
  try {
    if (columns === null) localStorage.removeItem(keyOf(userId));
    else localStorage.setItem(keyOf(userId), columnsInWords(columns));
  } catch {
    // As above.
  }
}
