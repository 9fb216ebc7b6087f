import { NAMES } from '../../../shared/address/names';

/** Ways to look at the chosen indicators. */
export const SHOWN = ['courses', 'area', 'years'] as const;

export type Shown = (typeof SHOWN)[number];

/** The way the address names; the courses where it names none. */
export function shownIn(params: URLSearchParams): Shown {
  const asked = params.get(NAMES.comparison.way);
  return SHOWN.find((known) => known === asked) ?? formerly(params) ?? 'courses';
}

/** What has to change in the address. */
export const shownInAddress = (
  shown: Shown,
  params: URLSearchParams,
): Readonly<Record<string, string | null>> => ({
  [NAMES.comparison.way]: shown === 'courses' ? null : shown,
  ...(formerly(params) === null ? {} : { [NAMES.masterplan.way]: null }),
});

/** Shared links of before have it under the name in which the Masterplan keeps its own. */
const formerly = (params: URLSearchParams): Shown | null =>
  SHOWN.find((known) => known === params.get(NAMES.masterplan.way)) ?? null;
