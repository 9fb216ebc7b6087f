import { type Month, addMonths } from '../shared/month';
import type { Secrecy } from './disclosure/secret-counts';
import type { FormerPlan } from './former-plan';
import type { Tolerance } from './tolerance';
import type { Trajectory } from './trajectory';
import type { ValueRange } from './value-range';
import type { LimitsBase } from './xmr/limits-base';

export const INDICATOR_KINDS = ['stock', 'flow', 'cumulative', 'rate'] as const;

/** A level, a quantity per month, a sum since January or since the start, a ratio. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

export const DIRECTIONS = ['higher-is-better', 'lower-is-better', 'neutral'] as const;

/** `neutral`: neither more nor less is better, any distance from plan counts. A band says itself what is inside. */
export type Direction = (typeof DIRECTIONS)[number];

export const CUMULATION_STARTS = ['january', 'start'] as const;

/** Where a cumulative indicator begins to count: anew each January, or once at its start. */
export type CumulationStart = (typeof CUMULATION_STARTS)[number];

export const RESULT_LEVELS = ['input', 'output', 'outcome', 'impact'] as const;

export type ResultLevel = (typeof RESULT_LEVELS)[number];

export const EFFECT_LEVELS = ['society', 'target-group', 'individual-case'] as const;

/** Whom an effect shows in; single cases only as a sum of them. */
export type EffectLevel = (typeof EFFECT_LEVELS)[number];

export interface Indicator {
  readonly id: string;
  readonly goalId: string;
  /** The process it measures; null when it measures the goal itself. */
  readonly measureId: string | null;
  readonly name: string;
  readonly description: string;
  /** Shown behind every figure: `Personen`, `%`, `µg/m³`. */
  readonly unit: string;
  /** Decimal places on screen. */
  readonly decimals: number;
  readonly kind: IndicatorKind;
  /** Only read for kind `cumulative`. */
  readonly cumulatesSince: CumulationStart;
  readonly direction: Direction;
  readonly trajectory: Trajectory;
  /** Plans that held before, oldest first. */
  readonly formerPlans: readonly FormerPlan[];
  readonly tolerance: Tolerance;
  /** Whether jumps far beyond the usual are left out of the width of the process limits. */
  readonly screening: boolean;
  /** What process limits are computed from, unless a rebase says otherwise. */
  readonly limitsBase: LimitsBase;
  readonly range: ValueRange;
  readonly resultLevel: ResultLevel;
  /** Null where nobody said. */
  readonly effectLevel: EffectLevel | null;
  /** Where it is measured; null for the whole of its goal. */
  readonly areaId: string | null;
  /** The indicator whose figure it shows for a part of the city; null for those that stand for themselves. */
  readonly breakdownOf: string | null;
  /** Key indicators decide the light of their goal. */
  readonly isKey: boolean;
  readonly ownerPostId: string;
  /** Where its figures come from, with licence where needed; "Beispiel" for invented ones. */
  readonly source: string;
  /** Which counts its source does not allow to be told; null where the usual rule holds. */
  readonly secrecy: Secrecy | null;
  /** Months by which the figure is published later than the rule, 0 for most. */
  readonly publicationLag: number;
  /** First and last month for which a figure is expected. */
  readonly from: Month;
  readonly to: Month | null;
  readonly position: number;
}

/**
 * The month whose figure is asked for in the report of `reportingMonth`; null when none is expected. Figures for parts of
 * the city come with those of the whole, by import: nobody is asked for them.
 */
export function dueMonth(indicator: Indicator, reportingMonth: Month): Month | null {
  if (indicator.breakdownOf !== null) return null;
  const month = addMonths(reportingMonth, -indicator.publicationLag);
  return isExpected(indicator, month) ? month : null;
}

/** +1 when higher is better, −1 when lower is better, 0 when neither. */
export function orientation(direction: Direction): 1 | -1 | 0 {
  if (direction === 'neutral') return 0;
  return direction === 'higher-is-better' ? 1 : -1;
}

export function isExpected(indicator: Indicator, month: Month): boolean {
  return month >= indicator.from && (indicator.to === null || month <= indicator.to);
}
