import { groupBy } from '../domain/shared/group-by';
import type { Indicator } from '../domain/tracking/indicator';
import type { Reading } from '../domain/tracking/reading';
import type { Rebase } from '../domain/tracking/xmr/rebase';
import type { Stored } from './ports/repository';

/** What an indicator is judged from. */
export interface IndicatorCourse {
  readonly indicator: Indicator;
  readonly readings: readonly Reading[];
  readonly rebases: readonly Rebase[];
}

export type Courses = (indicator: Indicator) => IndicatorCourse;

/** Sorts the rows of all indicators to each of them, in one pass. */
export function coursesOf(readings: readonly Stored<Reading>[], rebases: readonly Stored<Rebase>[]): Courses {
  const readingsOf = groupBy(valuesOf(readings), ({ indicatorId }) => indicatorId);
  const rebasesOf = groupBy(valuesOf(rebases), ({ indicatorId }) => indicatorId);
  return (indicator) => ({
    indicator,
    readings: readingsOf.get(indicator.id) ?? [],
    rebases: rebasesOf.get(indicator.id) ?? [],
  });
}

const valuesOf = <T>(stored: readonly Stored<T>[]): T[] => stored.map(({ value }) => value);
