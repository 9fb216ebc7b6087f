/** Characters that format wherever they stand, and what would be read as an entity or a date function. */
const INLINE = /[\\`*_[\]<>~|]|&(?=#?\w+;)|(?<=\{)\{/g;
/** Lists, headings and rules; not the sign or the digits of a figure. */
const LINE_START = /^([-+=](?=[-=\s]|$)|#(?=#*(?:\s|$))|\d+(?=[.)](?:\s|$)))/;

/**
 * What people typed, so that a card shows exactly that: no emphasis, links, lists, headings, HTML or date functions.
 * Line breaks stay. Escapes no more than needed, since some clients show a needless backslash.
 */
export function escapeMarkdown(typed: string): string {
  return typed
    .split(/\r\n|\r|\n/)
    .map((line) => escapeLineStart(line.trimStart().replace(INLINE, (character) => `\\${character}`)))
    .join('\n\n');
}

const escapeLineStart = (line: string): string =>
  line.replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
