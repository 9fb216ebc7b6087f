import type { Instant } from '../shared/instant';
import { type Month, monthAt } from '../shared/month';
import { type FiguresByMonth, figuresByMonth } from './figures-by-month';
import { type Indicator, orientation } from './indicator';
import type { Reading } from './reading';
import { roundingSlack } from './rounding-slack';
import { yearlyFigure } from './yearly-figure';

export const GRADES = ['exceeded', 'fully', 'largely', 'partly', 'not', 'none'] as const;

/** Überplanmäßig, zur Gänze, überwiegend, teilweise, nicht erreicht, keine Bewertung. */
export type Grade = (typeof GRADES)[number];

/** What a year is graded by, in the indicator's unit; thresholds are oriented by goodness. */
export interface YearTarget {
  readonly indicatorId: string;
  readonly year: number;
  readonly target: number;
  /** Worse than this is not achieved. */
  readonly lower: number;
  /** Better than this says that the target was set too low. */
  readonly upper: number;
}

export const yearTargetKey = (indicatorId: string, year: number): string => `${indicatorId}|${year}`;

/** A human's grade instead of the suggested one. */
export interface GradeOverride {
  readonly indicatorId: string;
  readonly year: number;
  readonly grade: Grade;
  readonly reason: string;
  readonly postId: string;
  readonly postName: string;
  readonly at: Instant;
  /** An override taken back stays on record. */
  readonly withdrawnAt: Instant | null;
}

/** How a year was graded, and why. */
export interface YearGrade {
  readonly year: number;
  readonly target: number;
  readonly lower: number;
  readonly upper: number;
  /** Result of the year; null while it is not complete. */
  readonly actual: number | null;
  /** Month of the last figure in it; null without any. */
  readonly month: Month | null;
  readonly suggested: Grade;
  readonly suggestedBecause: GradeReason;
  /** The override's grade where there is one. */
  readonly grade: Grade;
  readonly override: GradeOverride | null;
  readonly beyondUpper: boolean;
  /** From "teilweise" downward. */
  readonly needsCountermeasure: boolean;
}

export type GradeReason =
  | 'worse-than-lower'
  | 'up-to-midpoint'
  | 'up-to-target'
  | 'on-target'
  | 'better-than-target'
  | 'year-not-complete'
  | 'neutral-direction'
  | 'thresholds-out-of-order';

export interface GradeInput {
  /** Of the indicator, at most one for each month, in any order. */
  readonly readings: readonly Reading[];
  /** Of the indicator and year; one that was taken back counts as none. */
  readonly override: GradeOverride | null;
  /** Last month looked at. */
  readonly upTo: Month;
}

/**
 * Grades a year. Its result is a flow's sum of twelve months, else December's figure. Worse than the lower
 * threshold is not achieved; up to the midpoint of lower threshold and target partly; up to the target
 * largely; equal to it as shown fully; better exceeded. Source: the grades of the Austrian federal
 * Wirkungscontrolling.
 */
export function gradeYear(
  indicator: Indicator,
  yearTarget: YearTarget,
  { readings, override, upTo }: GradeInput,
): YearGrade {
  const { year, target, lower, upper } = yearTarget;
  const figures = figuresByMonth(readings, upTo);
  const actual = yearlyFigure(indicator, figures, year * 12 + 11);
  const suggestion = suggest(indicator, yearTarget, actual);
  const active = override?.withdrawnAt === null ? override : null;
  const grade = active?.grade ?? suggestion.suggested;
  return {
    year,
    target,
    lower,
    upper,
    actual,
    month: lastMonthOf(year, figures),
    ...suggestion,
    grade,
    override: active,
    needsCountermeasure: grade === 'partly' || grade === 'not',
  };
}

type Suggestion = Pick<YearGrade, 'suggested' | 'suggestedBecause' | 'beyondUpper'>;

function suggest(
  { direction, decimals }: Indicator,
  { target, lower, upper }: YearTarget,
  actual: number | null,
): Suggestion {
  const sign = orientation(direction);
  if (sign === 0) return ungraded('neutral-direction');
  if (!(sign * lower < sign * target && sign * target <= sign * upper)) {
    return ungraded('thresholds-out-of-order');
  }
  if (actual === null) return ungraded('year-not-complete');
  const slack = roundingSlack(actual, target, lower);
  const isShownAs = (figure: number): boolean => shown(actual, decimals) === shown(figure, decimals);
  const isBetterThan = (figure: number): boolean => sign * (actual - figure) > slack;
  const graded = (suggested: Grade, suggestedBecause: GradeReason): Suggestion => ({
    suggested,
    suggestedBecause,
    beyondUpper: isBetterThan(upper) && !isShownAs(upper),
  });
  if (isShownAs(target)) return graded('fully', 'on-target');
  if (isBetterThan(target)) return graded('exceeded', 'better-than-target');
  if (isBetterThan((lower + target) / 2)) return graded('largely', 'up-to-target');
  if (sign * (actual - lower) < -slack) return graded('not', 'worse-than-lower');
  return graded('partly', 'up-to-midpoint');
}

const ungraded = (suggestedBecause: GradeReason): Suggestion => ({
  suggested: 'none',
  suggestedBecause,
  beyondUpper: false,
});

/** As many steps of the last decimal shown as people read off the screen, halves away from zero. */
function shown(figure: number, decimals: number): number {
  const steps = Math.abs(figure) * 10 ** decimals;
  const rounded = Math.round(steps + roundingSlack(steps));
  return figure < 0 ? 0 - rounded : rounded;
}

function lastMonthOf(year: number, figures: FiguresByMonth): Month | null {
  for (let index = year * 12 + 11; index >= year * 12; index -= 1) {
    if (figures.has(index)) return monthAt(index);
  }
  return null;
}
