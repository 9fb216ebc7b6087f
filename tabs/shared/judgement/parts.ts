/** What a judgement speaks of, in the order it is shown everywhere. */
export const PARTS = ['light', 'trend', 'variation', 'assurance', 'forecast'] as const;

export type Part = (typeof PARTS)[number];
