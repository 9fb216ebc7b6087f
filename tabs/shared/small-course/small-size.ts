/** Of a course that is as small as a word, in pixels. */
export const SMALL_SIZE = { width: 72, height: 20 };
