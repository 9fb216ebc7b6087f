import { NAMES } from '../../shared/address/names';

/** Ways to look at the Masterplan. */
export const WAYS = ['wall', 'cards'] as const;

export type Way = (typeof WAYS)[number];

/** The way the address names; the wall where it names none. */
export function wayIn(params: URLSearchParams): Way {
  const asked = params.get(NAMES.masterplan.way);
  return WAYS.find((known) => known === asked) ?? 'wall';
}

export const wayInAddress = (way: Way): Readonly<Record<string, string | null>> => ({
  [NAMES.masterplan.way]: way === 'wall' ? null : way,
});
