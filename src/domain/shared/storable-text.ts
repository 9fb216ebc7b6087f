/** Word puts a vertical tab where somebody pressed Shift and Enter. */
const LINE_ENDS = /[\v\f\u0085]/g;

/** What XML 1.0, in which lists keep their rows, cannot hold, and the other control characters, which nobody meant. */
const UNSTORABLE = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\p{Surrogate}]/gu;

/** Text as a list takes it: a control character becomes a line break where it meant one, else a space. */
export const storableText = (text: string): string => text.replace(LINE_ENDS, '\n').replace(UNSTORABLE, ' ');

/** As `storableText`, in one line. */
export const storableLine = (text: string): string => storableText(text).replace(/[\t\r\n]+/g, ' ');
