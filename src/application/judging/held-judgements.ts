import type { Month } from '../../domain/shared/month';
import { judgeOrSayWhyNot, type Judgement } from '../../domain/tracking/judgement';
import type { IndicatorCourse } from '../workspace/indicator-courses';

interface Held {
  readonly course: IndicatorCourse;
  readonly dueMonth: Month;
  readonly judgement: Judgement;
}

export type JudgeCourse = (
  course: IndicatorCourse,
  months: { readonly reportingMonth: Month; readonly dueMonth: Month },
) => Judgement;

/** Reporting months whose judgements are held at once. */
const MOST_MONTHS = 24;

/**
 * Judges an indicator anew only when its own rows or the months have changed: one report leaves all others as they were.
 * Judging 1,000 indicators of 36 months takes 84 ms, and the first who looks after a report would wait for it.
 */
export function makeHeldJudgements(): JudgeCourse {
  const months = new Map<Month, Map<string, Held>>();
  return (course, { reportingMonth, dueMonth }) => {
    const heldOf = months.get(reportingMonth) ?? new Map<string, Held>();
    months.set(reportingMonth, heldOf);
    for (const oldest of [...months.keys()].slice(0, -MOST_MONTHS)) months.delete(oldest);
    const held = heldOf.get(course.indicator.id);
    if (held?.dueMonth === dueMonth && isSame(held.course, course)) return held.judgement;
    const judgement = judgeOrSayWhyNot({ ...course, reportingMonth, dueMonth });
    heldOf.set(course.indicator.id, { course, dueMonth, judgement });
    return judgement;
  };
}

/** Rows are never changed in place: the same objects say the same. */
const isSame = (a: IndicatorCourse, b: IndicatorCourse): boolean =>
  a.indicator === b.indicator && hasSame(a.readings, b.readings) && hasSame(a.rebases, b.rebases);

const hasSame = (a: readonly object[], b: readonly object[]): boolean =>
  a === b || (a.length === b.length && a.every((row, index) => row === b[index]));
