import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';

/** An indicator with what filters and orders ask about it. */
export interface DescribedRow {
  readonly row: IndicatorRow;
  /** All that a search looks in, in small letters. */
  readonly searched: string;
}

/** A row stays the same object until the service says something else about it. */
const described = new WeakMap<IndicatorRow, DescribedRow>();

/** Worked out once for each row, however often the answer comes anew. */
export function describeRow(row: IndicatorRow): DescribedRow {
  const known = described.get(row);
  if (known !== undefined) return known;
  const made: DescribedRow = {
    row,
    searched: [
      row.indicator.name,
      row.goalName,
      row.fieldName,
      row.ownerPostName,
      row.officeName,
      ...row.targetGroups,
    ]
      .join(' ')
      .toLocaleLowerCase('de'),
  };
  described.set(row, made);
  return made;
}
