import { useMemo, useState } from 'react';
import { useAddress } from '../../../shared/address/address';
import { useSession } from '../../../shared/service/session';
import { type Column, columnsIn, columnsInWords, USUAL_COLUMNS } from './columns';
import { keepOwnColumns, loadOwnColumns } from './own-columns';
import { NAMES } from '../../../shared/address/names';

export interface ColumnsInUse {
  readonly columns: readonly Column[];
  /** Null goes back to the usual ones. */
  readonly choose: (columns: readonly Column[] | null) => void;
}

/** As the address says, so that a shared table looks the same everywhere; else as the person last chose. */
export function useColumns(): ColumnsInUse {
  const { userId } = useSession();
  const address = useAddress();
  const [own, setOwn] = useState(() => loadOwnColumns(userId));
  const asked = address.get(NAMES.indicators.columns);
  const columns = useMemo(() => (asked === null ? (own ?? USUAL_COLUMNS) : columnsIn(asked)), [asked, own]);
  return {
    columns,
    choose: (next) => {
      setOwn(next);
      keepOwnColumns(userId, next);
      address.set({ [NAMES.indicators.columns]: next === null ? null : columnsInWords(next) });
    },
  };
}
