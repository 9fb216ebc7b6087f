/** Line breaks, or the kinds of text that a card's Markdown would take for formatting. */
const INLINE = /[\\`*_[\]<>~|]|&(?=#?\w+;)|\{(?=\{)|(?<=\{)\{/g;
const LIST_OR_HEADING = /^(\s*)([-+#]|\d+(?=[.)]))/;

/**
 * What people typed, so that a card shows exactly that: no emphasis, links, lists, headings, HTML or date functions.
 * Line breaks stay. Escapes no more than needed, since some clients show a needless backslash.
 */
export function escapeMarkdown(typed: string): string {
  return typed
    .split(/\r\n|\r|\n/)
    .map((line) => escapeLineStart(line.replace(INLINE, (character) => `\\${character}`)))
    .join('\n\n');
}

function escapeLineStart(line: string): string {
  return line.replace(LIST_OR_HEADING, (_, indent: string, mark: string) =>
    /\d/.test(mark) ? `${indent}${mark}\\` : `${indent}\\${mark}`,
  );
}
