import type { Masterplan } from '../../domain/masterplan/masterplan';
import type { Month } from '../../domain/shared/month';

/** Earliest month that can be looked at; undefined without indicators. */
export const firstMonth = ({ indicators }: Masterplan): Month | undefined =>
  indicators.reduce<Month | undefined>(
    (first, { from }) => (first === undefined || from < first ? from : first),
    undefined,
  );
