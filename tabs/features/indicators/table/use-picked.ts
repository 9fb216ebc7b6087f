import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useAddress } from '../../../shared/address/address';
import { NAMES } from '../../../shared/address/names';

/** Beyond it an address becomes too long to be shared. */
const MOST_IN_ADDRESS = 24;

export interface PickedInUse {
  /** Ids of indicators. */
  readonly picked: ReadonlySet<string>;
  /** The same function for as long as the view lives. */
  readonly pick: (indicatorId: string, picked: boolean) => void;
  readonly clear: () => void;
}

/** Which indicators are chosen to be compared; few of them are kept in the address. */
export function usePicked(): PickedInUse {
  const address = useAddress();
  const [picked, setPicked] = useState<ReadonlySet<string>>(() =>
    idsIn(address.get(NAMES.indicators.picked)),
  );
  const pick = useCallback((indicatorId: string, isPicked: boolean) => {
    setPicked((before) => {
      const after = new Set(before);
      if (isPicked) after.add(indicatorId);
      else after.delete(indicatorId);
      return after;
    });
  }, []);
  const keepInAddress = useEffectEvent(() => {
    const kept = picked.size === 0 || picked.size > MOST_IN_ADDRESS ? null : [...picked].join(',');
    if (kept !== address.get(NAMES.indicators.picked)) address.set({ [NAMES.indicators.picked]: kept });
  });
  useEffect(() => {
    keepInAddress();
  }, [picked]);
  return {
    picked,
    pick,
    clear: () => {
      setPicked(new Set());
    },
  };
}

const idsIn = (kept: string | null): ReadonlySet<string> =>
  new Set((kept ?? '').split(',').filter((id) => id !== ''));
