import { NAMES } from '../../../shared/address/names';

/** Indicators that can be laid side by side; the service takes no more either. */
export const MOST = 24;

/** Each once, in the order they were chosen. */
export function chosenIn(params: URLSearchParams): readonly string[] {
  const ids = (params.get(NAMES.comparison.chosen) ?? '').split(',').filter((id) => id !== '');
  return [...new Set(ids)].slice(0, MOST);
}

/** @returns null when none is chosen: the name is then left out of the address */
export const chosenInAddress = (ids: readonly string[]): string | null =>
  ids.length === 0 ? null : [...new Set(ids)].slice(0, MOST).join(',');

export const toggled = (ids: readonly string[], id: string): readonly string[] =>
  ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
