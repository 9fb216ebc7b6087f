import { isCaseLate } from '../../domain/deviation/case/deviation-case';
import type { Day } from '../../domain/shared/day';
import type { Month } from '../../domain/shared/month';
import type { Reading } from '../../domain/tracking/reading';
import { type RolledUp, rollUp } from '../../domain/tracking/roll-up';
import type { LoadedCase } from '../deviations/load-case';
import type { FieldPart, OfficeShare } from './office-shares';
import { completeness } from './view-masterplan';

/** How an office stands: never its people. */
export interface OfficeStanding extends RolledUp {
  readonly id: string;
  readonly name: string;
  /** Indicators reported for the month, of those expected. */
  readonly reported: number;
  readonly expected: number;
  readonly openDeviations: number;
  /** Steps of its open deviations that are past their day, whoever has to take them. */
  readonly overdueSteps: number;
}

export function officeStanding(
  { office, indicators }: OfficeShare,
  of: {
    readonly parts: readonly FieldPart[];
    /** All that was ever reported, or at least what is the office's. */
    readonly readings: readonly Reading[];
    /** Open ones of the whole department. */
    readonly cases: readonly LoadedCase[];
    readonly month: Month;
    readonly today: Day;
  },
): OfficeStanding {
  const own = of.cases.filter(({ subject }) => subject.office?.id === office.id);
  return {
    id: office.id,
    name: office.name,
    ...rollUp(of.parts),
    ...completeness({ indicators }, of.readings, of.month),
    openDeviations: own.length,
    overdueSteps: own.filter((one) => isCaseLate(one.of, of.today)).length,
  };
}
