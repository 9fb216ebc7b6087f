import type { Masterplan } from '../../../domain/masterplan/masterplan';
import { type Month, yearOf } from '../../../domain/shared/month';
import { isSecret } from '../../../domain/tracking/disclosure/secret-counts';
import type { Withheld } from '../../../domain/tracking/disclosure/withheld';
import { type Reading, readingKey } from '../../../domain/tracking/reading';
import type { Courses, IndicatorCourse } from '../indicator-courses';
import type { FigureSecrets } from './figure-secrets';

/** What may be told of the rows of a workspace as they stand together. */
export interface Telling {
  /** @returns null for a figure that may be told */
  withheld(indicatorId: string, month: Month): Withheld | null;
  readonly withholdsAny: boolean;
  /**
   * Whether a figure of a month may be told, be it the one on record or another: one that was corrected, or frozen at a
   * close. One that is not on record has to be harmless in every way, as nobody can say beside which figures it stood.
   */
  mayTell(indicatorId: string, month: Month, value: number): boolean;
  /** Whether all that ever stood on record about an indicator may be told. */
  tellsAll(indicatorId: string): boolean;
  /** What may be told of an indicator's course; null for one that has left the plan. */
  toldCourse(indicatorId: string): IndicatorCourse | null;
}

export interface ToTell {
  readonly plan: Masterplan;
  readonly courses: Courses;
  readonly secrets: FigureSecrets;
  /** Every figure that ever stood for a month, by `readingKey`; null when that cannot be known. */
  readonly former: ReadonlyMap<string, readonly number[]> | null;
}

export function tellingOf({ plan, courses, secrets, former }: ToTell): Telling {
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const readingsOf = (id: string): readonly Reading[] => {
    const indicator = indicators.get(id);
    return indicator === undefined ? [] : courses(indicator).readings;
  };
  const formerOf = (id: string, month: Month): readonly number[] => former?.get(readingKey(id, month)) ?? [];

  const isHarmless = (id: string, month: Month, value: number): boolean => {
    const secret = secrets.tableOf(id)?.secrets.get(id);
    if (secret === undefined) return true;
    if (isSecret(secret, value)) return false;
    const indicator = indicators.get(id);
    if (indicator?.kind !== 'cumulative') return true;
    const restarts = indicator.cumulatesSince === 'january';
    // A sum that stood there once must not tell what a month added to it.
    return readingsOf(id)
      .filter((other) => other.month !== month && !(restarts && yearOf(other.month) !== yearOf(month)))
      .flatMap((other) => [...(other.value === null ? [] : [other.value]), ...formerOf(id, other.month)])
      .every((other) => !isSecret(secret, Math.abs(value - other)));
  };

  const mayTell = (id: string, month: Month, value: number): boolean => {
    const table = secrets.tableOf(id);
    if (table === null) return true;
    const onRecord = readingsOf(id).find((reading) => reading.month === month);
    if (onRecord?.value === value) return !secrets.withheldOf(id).has(month);
    if (former === null) return false;
    const isClean = table.indicators.every(
      (other) =>
        !secrets.withheldOf(other.id).has(month) &&
        formerOf(other.id, month).every((of) => isHarmless(other.id, month, of)),
    );
    return isClean && isHarmless(id, month, value);
  };

  const tellsAll = new Map<string, boolean>();
  const findTellsAll = (id: string): boolean =>
    secrets.tableOf(id) === null ||
    (former !== null &&
      secrets.withheldOf(id).size === 0 &&
      readingsOf(id).every(({ month }) => formerOf(id, month).every((value) => mayTell(id, month, value))));

  return {
    withheld: (id, month) => secrets.withheldOf(id).get(month) ?? null,
    withholdsAny: secrets.withholdsAny,
    mayTell,
    tellsAll: (id) => {
      const known = tellsAll.get(id) ?? findTellsAll(id);
      tellsAll.set(id, known);
      return known;
    },
    toldCourse: (id) => {
      const indicator = indicators.get(id);
      if (indicator === undefined) return null;
      const course = courses(indicator);
      const withheld = secrets.withheldOf(id);
      return {
        ...course,
        readings: course.readings.map((reading) => told(reading, withheld.get(reading.month) ?? null)),
      };
    },
  };
}

/** A reading without what must not be told: its figure, and the comment in which it may stand as well. */
export const told = (reading: Reading, withheld: Withheld | null): Reading =>
  withheld === null ? reading : { ...reading, value: null, noDataReason: null, comment: '', withheld };
