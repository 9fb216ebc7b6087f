import type { FieldOfAction } from '../../../domain/masterplan/field-of-action';
import type { Goal } from '../../../domain/masterplan/goal';
import {
  DEFAULT_MILESTONE_TOLERANCE,
  type Measure,
  type Milestone,
} from '../../../domain/masterplan/measure';
import { toMonth } from '../../../domain/shared/month';
import type { Indicator } from '../../../domain/tracking/indicator';
import { DEFAULT_TOLERANCE, type Tolerance } from '../../../domain/tracking/tolerance';
import type { ValueRange } from '../../../domain/tracking/value-range';
import type { PlanValue, Trajectory } from '../../../domain/tracking/trajectory';
import { EXAMPLE } from '../real-figures';

/** One field of action with all below it; what follows from the place in the tree is not repeated. */
export interface FieldContent extends Omit<FieldOfAction, 'position'> {
  readonly goals: readonly GoalContent[];
}

export interface GoalContent extends Omit<Goal, 'fieldId' | 'position'> {
  readonly strategies: readonly { readonly id: string; readonly name: string }[];
  readonly measures: readonly MeasureContent[];
  readonly indicators: readonly IndicatorContent[];
}

/** The office of its owner carries it out. */
export interface MeasureContent extends Pick<
  Measure,
  'id' | 'strategyId' | 'name' | 'kind' | 'ownerPostId' | 'from'
> {
  readonly milestones: readonly Milestone[];
}

export type IndicatorContent = Omit<Indicator, 'goalId' | 'position'>;

type IndicatorDefaults =
  | 'measureId'
  | 'cumulatesSince'
  | 'tolerance'
  | 'formerPlans'
  | 'screening'
  | 'limitsBase'
  | 'range'
  | 'areaId'
  | 'breakdownOf'
  | 'secrecy'
  | 'isKey'
  | 'source'
  | 'publicationLag'
  | 'from'
  | 'to';

/** Counts, days and prices: never below nothing. */
const COUNT: ValueRange = { least: 0, most: null };

/** A part of a whole, in per cent. Use of places is none: more people may come than there are places. */
export const SHARE: ValueRange = { least: 0, most: 100 };

/** First month of the sample's own readings, for indicators that do not look back further. */
const SAMPLE_START = toMonth('2023-11');

export function indicator(
  content: Omit<IndicatorContent, IndicatorDefaults> & Partial<Pick<IndicatorContent, IndicatorDefaults>>,
): IndicatorContent {
  return {
    measureId: null,
    cumulatesSince: 'january',
    tolerance: DEFAULT_TOLERANCE,
    formerPlans: [],
    screening: true,
    limitsBase: 'moving',
    range: COUNT,
    areaId: null,
    breakdownOf: null,
    secrecy: null,
    isKey: false,
    source: EXAMPLE,
    publicationLag: 0,
    from: SAMPLE_START,
    to: null,
    ...content,
  };
}

interface MilestoneContent extends Pick<Milestone, 'name' | 'due' | 'weight'> {
  readonly key: string;
  readonly done?: string;
  readonly forecast?: string;
  readonly toleranceDays?: number;
}

export function project(
  content: Omit<MeasureContent, 'kind' | 'from' | 'milestones'> & {
    readonly from: string;
    readonly milestones: readonly MilestoneContent[];
  },
): MeasureContent {
  return {
    ...content,
    kind: 'project',
    from: toMonth(content.from),
    milestones: content.milestones.map(({ key, name, due, weight, done, forecast, toleranceDays }) => ({
      id: `${content.id}-${key}`,
      measureId: content.id,
      name,
      due,
      forecast: forecast ?? null,
      done: done ?? null,
      weight,
      toleranceDays: toleranceDays ?? DEFAULT_MILESTONE_TOLERANCE,
    })),
  };
}

export const ongoingProcess = (
  content: Omit<MeasureContent, 'kind' | 'from' | 'milestones'>,
): MeasureContent => ({
  ...content,
  kind: 'process',
  from: SAMPLE_START,
  milestones: [],
});

/** Tolerances in the indicator's unit. */
export const inUnit = (green: number, red: number): Tolerance => ({ in: 'unit', green, red, over: null });

/** Tolerances as ratios of the plan, 0.05 for 5 %. */
export const inPercent = (green: number, red: number): Tolerance => ({
  in: 'percent',
  green,
  red,
  over: null,
});

export const at = (month: string, value: number): PlanValue => ({ month: toMonth(month), value });

export const linear = (baseline: PlanValue, target: PlanValue): Trajectory => ({
  type: 'linear',
  baseline,
  target,
});

export const step = (...points: readonly PlanValue[]): Trajectory => ({ type: 'step', points });

/** Year targets spread over the months. */
export const monthly = (weights: readonly number[], ...yearTargets: readonly PlanValue[]): Trajectory => ({
  type: 'seasonal-flow',
  weights,
  yearTargets,
  accumulates: false,
});

/** Year targets counted up from January. */
export const sinceJanuary = (
  weights: readonly number[],
  ...yearTargets: readonly PlanValue[]
): Trajectory => ({
  type: 'seasonal-flow',
  weights,
  yearTargets,
  accumulates: true,
});

/** How a year's work spreads over January to December. */
export const SEASONS = {
  /** Summer and Christmas are quieter. */
  office: [0.09, 0.09, 0.09, 0.08, 0.08, 0.08, 0.07, 0.07, 0.09, 0.09, 0.09, 0.08],
  /** Approvals come late in the year. */
  yearEnd: [0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.07, 0.08, 0.1, 0.12, 0.16, 0.2],
  /** Nothing in the summer holidays. */
  school: [0.12, 0.12, 0.12, 0.1, 0.11, 0.08, 0, 0.02, 0.08, 0.08, 0.09, 0.08],
  /** Trees are planted from October to April. */
  planting: [0.14, 0.16, 0.18, 0.08, 0, 0, 0, 0, 0, 0.1, 0.18, 0.16],
  /** Building outdoors. */
  outdoor: [0.02, 0.03, 0.07, 0.1, 0.12, 0.12, 0.12, 0.12, 0.11, 0.1, 0.06, 0.03],
  /** June to September only. */
  heat: [0, 0, 0, 0, 0, 0.25, 0.35, 0.3, 0.1, 0, 0, 0],
} as const;
