import { useAddress } from '../../../shared/address/address';
import { NAMES } from '../../../shared/address/names';

/** The agenda, a case by its position on it (from 1), or the end with the minutes. */
export type Place = 'agenda' | number | 'end';

export interface Placing {
  readonly place: Place;
  readonly go: (place: Place) => void;
}

/** @param count of cases on the agenda; what the address says beyond them is the agenda itself */
export function usePlace(count: number): Placing {
  const address = useAddress();
  return {
    place: placeIn(address.get(NAMES.meeting.item), count),
    go: (place) => {
      address.set({ [NAMES.meeting.item]: place === 'agenda' ? null : String(place) });
    },
  };
}

function placeIn(said: string | null, count: number): Place {
  if (said === 'end') return 'end';
  const position = Number(said);
  return Number.isInteger(position) && position >= 1 && position <= count ? position : 'agenda';
}

export const after = (place: Place, count: number): Place => {
  if (place === 'end') return 'end';
  const position = place === 'agenda' ? 1 : place + 1;
  return position > count ? 'end' : position;
};

export const before = (place: Place, count: number): Place => {
  if (place === 'agenda') return 'agenda';
  const position = place === 'end' ? count : place - 1;
  return position < 1 ? 'agenda' : position;
};
