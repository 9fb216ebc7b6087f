import { groupBy } from '../../domain/shared/group-by';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Reading } from '../../domain/tracking/reading';
import type { Rebase } from '../../domain/tracking/xmr/rebase';
import { madeOnce } from '../keeping/made-once';
import type { Stored } from '../ports/repository';

/** What an indicator is judged from. */
export interface IndicatorCourse {
  readonly indicator: Indicator;
  readonly readings: readonly Reading[];
  readonly rebases: readonly Rebase[];
}

export type Courses = (indicator: Indicator) => IndicatorCourse;

/** Sorts the rows of all indicators to each of them, in one pass. */
export function coursesOf(readings: readonly Stored<Reading>[], rebases: readonly Stored<Rebase>[]): Courses {
  const readingsOf = readingsByIndicator(readings);
  const rebasesOf = rebasesByIndicator(rebases);
  return (indicator) => ({
    indicator,
    readings: readingsOf.get(indicator.id) ?? NONE,
    rebases: rebasesOf.get(indicator.id) ?? NONE,
  });
}

const NONE: readonly never[] = [];

const byIndicator = <T extends { readonly indicatorId: string }>(rows: readonly Stored<T>[]) =>
  groupBy(
    rows.map(({ value }) => value),
    ({ indicatorId }) => indicatorId,
  );

const readingsByIndicator = madeOnce(byIndicator<Reading>);
const rebasesByIndicator = madeOnce(byIndicator<Rebase>);
