import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import { type Stage, STAGES } from '../../../../src/domain/deviation/case/stage';
import { CAUSE_WORDS } from '../../../../src/domain/deviation/case/words';
import type { Language } from '../../../../src/domain/shared/language';
import type { Light } from '../../../../src/domain/tracking/light';
import { inOrderOf, type Order, type OrderKey, readOrder } from '../../../shared/table/order';
import { isForInformation } from '../case-standing';
import type { DescribedCase } from '../described-case';
import { NAMES } from '../../../shared/address/names';

export const COLUMNS = [
  'name',
  'field',
  'office',
  'light',
  'figure',
  'step',
  'due',
  'turn',
  'opened',
  'cause',
] as const;

export type Column = (typeof COLUMNS)[number];

/** @returns null for the usual order: what waits longest first, then ended ones, the latest first */
export const orderIn = (query: string): Order<Column> | null =>
  readOrder(new URLSearchParams(query).get(NAMES.deviations.order), COLUMNS);

/** The worst comes first. */
export const isFalling = (column: Column): boolean => column === 'light' || column === 'figure';

export const inOrder = (
  cases: readonly DescribedCase[],
  order: Order<Column> | null,
  language: Language,
): readonly DescribedCase[] =>
  order === null
    ? cases
    : inOrderOf(cases, ({ summary }) => keyOf(summary, order.column, language), {
        reversed: order.reversed,
        language,
      });

const URGENCY: readonly Light[] = ['red', 'amber', 'stale', 'none', 'green'];

const STEPS: readonly Stage[] = STAGES;

function keyOf(summary: CaseSummary, column: Column, language: Language): OrderKey {
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
