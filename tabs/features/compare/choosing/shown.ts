/** Ways to look at the chosen indicators. */
export const SHOWN = ['courses', 'area', 'years'] as const;

export type Shown = (typeof SHOWN)[number];

export const SHOWN_NAME = 'show';

/** The way the address names; the courses where it names none. */
export function shownIn(params: URLSearchParams): Shown {
  const asked = params.get(SHOWN_NAME);
  return SHOWN.find((known) => known === asked) ?? 'courses';
}

export const shownInAddress = (shown: Shown): string | null => (shown === 'courses' ? null : shown);
