import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { groupBy } from '../../../../src/domain/shared/group-by';
import { searching } from '../../../shared/plan-filter/passing';

/** Those whose name, goal or field of action holds every word of the search. */
export function candidatesFor(rows: readonly IndicatorRow[], search: string): readonly IndicatorRow[] {
  const found = searching(search);
  return rows.filter(({ indicator, goalName, fieldName }) =>
    found([indicator.name, goalName, fieldName].join(' ').toLocaleLowerCase('de')),
  );
}

/** Of one field of action. */
export interface FieldSuggestion {
  readonly name: string;
  readonly ids: readonly string[];
}

export interface Suggested {
  /** Key indicators of each field that has any. */
  readonly fields: readonly FieldSuggestion[];
  /** Known for parts of the city too. */
  readonly byArea: readonly string[];
  readonly red: readonly string[];
}

/** What is worth looking at side by side, taken from the plan. Parts come along with their whole and are not named. */
export function suggestedFrom(rows: readonly IndicatorRow[]): Suggested {
  const wholes = rows.filter(({ indicator }) => indicator.breakdownOf === null);
  const brokenDown = new Set(rows.map(({ indicator }) => indicator.breakdownOf));
  const keys = groupBy(
    wholes.filter(({ indicator }) => indicator.isKey),
    ({ fieldId }) => fieldId,
  );
  return {
    fields: [...keys.values()].map((within) => ({
      name: within[0]?.fieldName ?? '',
      ids: within.map(({ indicator }) => indicator.id),
    })),
    byArea: wholes
      .filter(({ indicator }) => brokenDown.has(indicator.id))
      .map(({ indicator }) => indicator.id),
    red: wholes.filter(({ signs }) => signs.light === 'red').map(({ indicator }) => indicator.id),
  };
}
