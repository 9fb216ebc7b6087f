import type { CaseSummary } from '../../../src/contracts/case';
import { type Stage, STAGES } from '../../../src/domain/deviation/case/stage';
import { CAUSE_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import type { Light } from '../../../src/domain/tracking/light';
import { isForInformation } from './case-standing';
import type { DescribedCase } from './described-case';

export const COLUMNS = [
  'name',
  'field',
  'office',
  'opened',
  'light',
  'figure',
  'step',
  'cause',
  'due',
  'turn',
] as const;

export type Column = (typeof COLUMNS)[number];

/** `reversed`: the other way round than a column is ordered first. */
export interface Order {
  readonly column: Column;
  readonly reversed: boolean;
}

/** In the address: `due`, or `-due` the other way round. */
export const ORDER_NAME = 'd-sort';

/** @returns null for the usual order: what waits longest first, then ended ones, the latest first */
export function orderIn(query: string): Order | null {
  const asked = new URLSearchParams(query).get(ORDER_NAME) ?? '';
  const reversed = asked.startsWith('-');
  const column = COLUMNS.find((known) => known === (reversed ? asked.slice(1) : asked));
  return column === undefined ? null : { column, reversed };
}

export const orderInAddress = (order: Order | null): string | null =>
  order === null ? null : `${order.reversed ? '-' : ''}${order.column}`;

/** First as the column is read best, then the other way round, then as usual. */
export function nextOrder(column: Column, order: Order | null): Order | null {
  if (order?.column !== column) return { column, reversed: false };
  return order.reversed ? null : { column, reversed: true };
}

const WORST_FIRST: readonly Column[] = ['light', 'figure'];

/** What a screen reader hears of a column's order. */
export function ariaSort(column: Column, order: Order | null): 'ascending' | 'descending' | 'none' {
  if (order?.column !== column) return 'none';
  return WORST_FIRST.includes(column) === order.reversed ? 'ascending' : 'descending';
}

/** Orders cases; within equals the usual order stays. Where nothing can be said stands last, whichever way round. */
export function inOrder(
  cases: readonly DescribedCase[],
  order: Order | null,
  language: Language,
): readonly DescribedCase[] {
  if (order === null) return cases;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.reversed ? -1 : 1;
  return cases
    .map((one) => ({ one, key: keyOf(one.summary, order.column, language) }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
      if (typeof a.key === 'number' && typeof b.key === 'number') return sign * (a.key - b.key);
      return sign * compare(String(a.key), String(b.key));
    })
    .map(({ one }) => one);
}

const URGENCY: readonly Light[] = ['red', 'amber', 'stale', 'none', 'green'];

const STEPS: readonly Stage[] = STAGES;

function keyOf(summary: CaseSummary, column: Column, language: Language): number | string | null {
  const { deviation, cause } = summary;
  switch (column) {
    case 'name':
      return summary.subjectName;
    case 'field':
      return summary.fieldName;
    case 'office':
      return summary.officeName === '' ? null : summary.officeName;
    case 'opened':
      return deviation.openedAt;
    case 'light':
      return URGENCY.indexOf(deviation.latest.light);
    case 'figure':
      // As a share of the plan, so that indicators of all units compare; negative is worse.
      return deviation.latest.figure?.relative ?? deviation.latest.figure?.deviation ?? null;
    case 'step':
      return isForInformation(summary) ? null : STEPS.indexOf(summary.stage);
    case 'cause':
      return cause === null ? null : CAUSE_WORDS[language][cause];
    case 'due':
      return summary.due;
    case 'turn':
      return summary.waitsForName === '' ? null : summary.waitsForName;
  }
}
