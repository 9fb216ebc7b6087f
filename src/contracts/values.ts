import { z } from 'zod';
import { GOAL_STATUSES } from '../domain/masterplan/goal';
import { AREA_KINDS } from '../domain/masterplan/area';
import { MEASURE_KINDS } from '../domain/masterplan/measure';
import { STAGES } from '../domain/deviation/case/stage';
import { DEVIATION_RULES, DEVIATION_STATUSES } from '../domain/deviation/deviation';
import { type Day as DayText, isDay } from '../domain/shared/day';
import { isMonth, type Month as MonthText } from '../domain/shared/month';
import {
  CUMULATION_STARTS,
  DIRECTIONS,
  EFFECT_LEVELS,
  INDICATOR_KINDS,
  RESULT_LEVELS,
} from '../domain/tracking/indicator';
import { LIGHTS } from '../domain/tracking/light';
import { READING_STATES, REPORTER_KINDS } from '../domain/tracking/reading';
import { PROJECT_STATUSES } from '../domain/tracking/status-report';
import { TOLERANCE_UNITS } from '../domain/tracking/tolerance';
import { LEAST_BASE, MOST_BASE, MOVING } from '../domain/tracking/xmr/limits-base';
import { TRAJECTORY_TYPES } from '../domain/tracking/trajectory';

/** Values that several answers share, each as the domain knows it. */
export const Month = z
  .string()
  .refine((text): text is MonthText => isMonth(text), 'must be a month like 2026-03')
  .meta({ id: 'Month', type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$', example: '2026-03' });

export const Day = z
  .string()
  .refine((text): text is DayText => isDay(text), 'must be a day like 2026-03-31')
  .meta({ id: 'Day', type: 'string', format: 'date', example: '2026-03-31' });

export const Instant = z.string().meta({ id: 'Instant', format: 'date-time' });

export const Light = z.enum(LIGHTS).meta({ id: 'Light' });

export const LightCounts = z.record(z.enum(LIGHTS), z.number().int()).meta({ id: 'LightCounts' });

export const GoalStatus = z.enum(GOAL_STATUSES);
export const MeasureKind = z.enum(MEASURE_KINDS);
export const IndicatorKind = z.enum(INDICATOR_KINDS);
const Direction = z.enum(DIRECTIONS);
export const CumulationStart = z.enum(CUMULATION_STARTS);
export const ResultLevel = z.enum(RESULT_LEVELS);
export const EffectLevel = z.enum(EFFECT_LEVELS);
export const AreaKind = z.enum(AREA_KINDS);
export const ReadingState = z.enum(READING_STATES);
export const ReporterKind = z.enum(REPORTER_KINDS);
export const ProjectStatus = z.enum(PROJECT_STATUSES);
export const DeviationStatus = z.enum(DEVIATION_STATUSES);
export const DeviationRule = z.enum(DEVIATION_RULES);
/** What process limits are computed from: all figures, or so many at the beginning of a stretch. */
export const LimitsBase = z.union([z.literal(MOVING), z.number().int().min(LEAST_BASE).max(MOST_BASE)]);
export const Stage = z.enum(STAGES).meta({ id: 'Stage' });

/** What sentences about an indicator's judgement need to know of it. */
export const EXPLAINED = {
  unit: z.string(),
  decimals: z.number().int(),
  kind: IndicatorKind,
  direction: Direction,
  tolerance: z.object({ in: z.enum(TOLERANCE_UNITS) }),
  // A corridor with its ends.
  trajectory: z.object({
    type: z.enum(TRAJECTORY_TYPES),
    low: z.number().optional(),
    high: z.number().optional(),
  }),
};

/** What an indicator is to reach, as it was agreed. */
export const Target = z
  .object({ value: z.number(), when: z.enum(['by', 'from', 'yearly', 'always']), month: Month.nullable() })
  .meta({ id: 'Target' });

const PlanValue = z.object({ month: Month, value: z.number() });

/** How a plan runs over the months. */
export const Trajectory = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('linear'), baseline: PlanValue, target: PlanValue }),
    z.object({ type: z.literal('step'), points: z.array(PlanValue).readonly() }),
    z.object({ type: z.literal('constant'), target: z.number() }),
    z.object({
      type: z.literal('seasonal-flow'),
      weights: z.array(z.number()).readonly(),
      yearTargets: z.array(PlanValue).readonly(),
      accumulates: z.boolean(),
    }),
    z.object({
      type: z.literal('seasonal-stock'),
      baseline: PlanValue,
      target: PlanValue,
      factors: z.array(z.number()).readonly(),
    }),
    z.object({ type: z.literal('band'), low: z.number(), high: z.number() }),
  ])
  .meta({ id: 'Trajectory' });

/** What the plan asks for in a month, in the indicator's unit. */
export const Plan = z
  .discriminatedUnion('type', [
    z.object({ type: z.literal('value'), value: z.number() }),
    z.object({ type: z.literal('range'), low: z.number(), high: z.number() }),
    z.object({ type: z.literal('none') }),
  ])
  .meta({ id: 'Plan' });

/** A reading held against its plan; deviations oriented by goodness, negative is worse. */
export const Assessment = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('judged'),
      plan: z.discriminatedUnion('type', [
        z.object({ type: z.literal('value'), value: z.number() }),
        z.object({ type: z.literal('range'), low: z.number(), high: z.number() }),
      ]),
      actual: z.number(),
      deviation: z.number(),
      relative: z.number().nullable(),
      scale: z.number().nullable(),
    }),
    z.object({ type: z.literal('none') }),
  ])
  .meta({ id: 'Assessment' });
