/**
 * Written into the description of the key column, so that a list is known again whatever title people give it. It comes
 * with the list, and stays when list and site are renamed.
 */
export const markerOf = (title: string): string =>
  `Schlüssel der App, bitte nicht ändern. [Zugkraft: ${title}]`;

/** @returns the title under which the list was made; null for a list that carries no mark */
export const titleInMarker = (description: string): string | null =>
  /\[Zugkraft: (.+)\]/.exec(description)?.[1] ?? null;
