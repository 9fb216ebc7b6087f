/** How a CSV file is written. A double click opens it in the language of the Excel that is there, which nobody can ask for. */
export const CSV_FORMATS = ['german', 'english'] as const;
export type CsvFormat = (typeof CSV_FORMATS)[number];

export const otherFormat = (format: CsvFormat): CsvFormat => (format === 'german' ? 'english' : 'german');

const keyOf = (userId: string): string => `zugkraft csv ${userId}`;

/** What a person last chose in this browser; German when they never did. */
export function loadCsvFormat(userId: string): CsvFormat {
  try {
    const kept = localStorage.getItem(keyOf(userId));
    return CSV_FORMATS.find((format) => format === kept) ?? 'german';
  } catch {
    // Storage may be forbidden in a frame.
    return 'german';
  }
}

export function keepCsvFormat(userId: string, format: CsvFormat): void {
  try {
    localStorage.setItem(keyOf(userId), format);
  } catch {
    // As above: it then holds for this one file.
  }
}
