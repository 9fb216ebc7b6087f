/** Longest text that somebody may type where a figure, a status or a decision is explained, in characters. */
export const LONGEST_TEXT = 2_000;
