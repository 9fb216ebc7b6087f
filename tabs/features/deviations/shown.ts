import { NAMES } from '../../shared/address/names';

/** Ways to look at the deviations. */
export const SHOWN = ['board', 'list', 'causes'] as const;

export type Shown = (typeof SHOWN)[number];

/** The way the address names; the board where it names none. */
export function shownIn(params: URLSearchParams): Shown {
  const asked = params.get(NAMES.deviations.way);
  return SHOWN.find((known) => known === asked) ?? 'board';
}

export const shownInAddress = (shown: Shown): string | null => (shown === 'board' ? null : shown);
