import { z } from 'zod';
import { OUTLOOKS } from '../../domain/tracking/forecast/forecast';
import { GRADES } from '../../domain/tracking/grade';
import { ANY_VALUE } from '../../domain/tracking/value-range';
import { SIGNAL_RULES } from '../../domain/tracking/xmr/signals';
import { Assessment, Instant, Light, Month, Plan, ReadingState, ReporterKind } from '../values';

/** Every answer that judges carries these shapes, each as the domain knows it, with the reasons as data. */
const PlanTarget = z.discriminatedUnion('type', [
  z.object({ type: z.literal('value'), value: z.number() }),
  z.object({ type: z.literal('range'), low: z.number(), high: z.number() }),
]);

/** There is a figure, but it must not be told: a count of so few, `below` excluded, or one that would tell of another. */
export const Withheld = z
  .object({ counts: z.object({ from: z.number().int(), below: z.number().int() }).nullable() })
  .meta({ id: 'Withheld' });

export const ReadingSchema = z
  .object({
    indicatorId: z.string(),
    month: Month,
    value: z.number().nullable(),
    noDataReason: z.string().nullable(),
    state: ReadingState,
    comment: z.string(),
    source: z.string(),
    reportedByPostId: z.string(),
    reportedAs: ReporterKind,
    reportedAt: Instant,
    withheld: Withheld.optional(),
  })
  .meta({ id: 'Reading' });

const LightReason = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('against-plan'),
    bounds: z.object({ green: z.number(), red: z.number(), over: z.number().nullable() }),
  }),
  z.object({ type: z.literal('no-reading') }),
  z.object({ type: z.literal('no-data'), month: Month }),
  z.object({ type: z.literal('withheld'), month: Month }),
  z.object({ type: z.literal('no-plan'), month: Month }),
  z.object({ type: z.literal('overdue'), expected: Month }),
  z.object({
    type: z.literal('bad-figure'),
    month: Month,
    fault: z.enum(['not-finite', 'too-large', 'negative-zero']),
  }),
]);

const SeriesBasis = z.enum(['figures', 'increments', 'deseasonalised', 'deseasonalised-increments']);

const Trend = z.discriminatedUnion('type', [
  z.object({
    type: z.enum(['rising', 'falling', 'steady']),
    meaning: z.enum(['better', 'worse', 'neutral']),
    change: z.number(),
    from: Month,
    to: Month,
    basis: SeriesBasis,
  }),
  z.object({ type: z.literal('none') }),
]);

const ValueRange = z.object({ least: z.number().nullable(), most: z.number().nullable() });

const ProcessLimits = z
  .object({
    mean: z.number(),
    lower: z.number(),
    upper: z.number(),
    nearLower: z.number(),
    nearUpper: z.number(),
    movingRange: z.number(),
    points: z.number().int(),
    provisional: z.boolean(),
    screened: z.number().int(),
    // Months that were closed before limits could be fixed, and before ends of a unit were known, do not have these.
    base: z.object({ from: Month, to: Month }).nullable().default(null),
    range: ValueRange.default(ANY_VALUE),
  })
  .meta({ id: 'ProcessLimits' });

const SignalRule = z.enum(SIGNAL_RULES);
const SignalSide = z.enum(['high', 'low']);
const SignalMeaning = z.enum(['improvement', 'concern', 'neutral']);

// Months that were closed before the judged value was kept do not have it.
const JudgedValue = z.number().nullable().default(null);

const Variation = z.discriminatedUnion('type', [
  z.object({ type: z.literal('common-cause'), month: Month, value: JudgedValue, limits: ProcessLimits }),
  z.object({
    type: z.literal('special-cause'),
    meaning: SignalMeaning,
    rule: SignalRule,
    side: SignalSide,
    month: Month,
    value: JudgedValue,
    months: z.array(Month).readonly(),
    limits: ProcessLimits,
  }),
  z.object({
    type: z.literal('undetermined'),
    because: z.enum(['no-figures', 'too-few-figures', 'no-width']),
  }),
]);

const Assurance = z.discriminatedUnion('type', [
  z.object({ type: z.enum(['passes', 'fails', 'hit-or-miss']), target: PlanTarget, limits: ProcessLimits }),
  z.object({ type: z.literal('none'), because: z.enum(['no-target', 'neutral-direction', 'undetermined']) }),
]);

const Forecast = z.union([
  z.object({
    type: z.literal('judged'),
    outlook: z.enum(OUTLOOKS),
    case: z.enum(['on-the-way', 'reached', 'missed']),
    basis: z.enum(['same-month', 'twelve-month-sum']),
    latest: z.number(),
    target: z.number(),
    targetMonth: Month.nullable(),
    yearlyChange: z.number(),
    expected: z.number().nullable(),
    // Months that were closed before the spread was kept do not have it.
    spread: z.object({ low: z.number(), high: z.number() }).nullable().default(null),
    shortfall: z.number().nullable(),
    from: Month,
    to: Month,
    span: z
      .object({ earliest: Month.nullable(), expected: Month.nullable(), latest: Month.nullable() })
      .nullable(),
  }),
  z.object({
    type: z.literal('none'),
    because: z.enum(['no-figures', 'no-target', 'neutral-direction']),
  }),
  z.object({ type: z.literal('none'), because: z.literal('too-few-years'), years: z.number().int() }),
]);

export const Judgement = z
  .object({
    light: Light,
    lightReason: LightReason,
    month: Month.nullable(),
    reading: ReadingSchema.nullable(),
    assessment: Assessment,
    achievement: z.number().nullable(),
    trend: Trend,
    variation: Variation,
    assurance: Assurance,
    forecast: Forecast,
  })
  .meta({ id: 'Judgement' });

/** All that an XmR chart draws. */
export const ProcessChart = z
  .object({
    basis: SeriesBasis,
    points: z
      .array(
        z.object({
          month: Month,
          value: z.number().nullable(),
          target: Plan,
          signal: z.object({ rule: SignalRule, side: SignalSide, meaning: SignalMeaning }).nullable(),
        }),
      )
      .readonly(),
    stretches: z
      .array(
        z.object({
          from: Month,
          to: Month,
          limits: ProcessLimits.nullable(),
          reason: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ProcessChart' });

const Grade = z.enum(GRADES);

const GradeOverride = z
  .object({
    indicatorId: z.string(),
    year: z.number().int(),
    grade: Grade,
    reason: z.string(),
    postId: z.string(),
    postName: z.string(),
    at: Instant,
    withdrawnAt: Instant.nullable(),
  })
  .meta({ id: 'GradeOverride' });

export const YearGrade = z
  .object({
    year: z.number().int(),
    target: z.number(),
    lower: z.number(),
    upper: z.number(),
    actual: z.number().nullable(),
    month: Month.nullable(),
    suggested: Grade,
    suggestedBecause: z.enum([
      'worse-than-lower',
      'up-to-midpoint',
      'up-to-target',
      'on-target',
      'better-than-target',
      'year-not-complete',
      'neutral-direction',
      'thresholds-out-of-order',
    ]),
    grade: Grade,
    override: GradeOverride.nullable(),
    beyondUpper: z.boolean(),
    needsCountermeasure: z.boolean(),
  })
  .meta({ id: 'YearGrade' });

export type Judgement = z.infer<typeof Judgement>;
export type ProcessChart = z.infer<typeof ProcessChart>;
export type YearGrade = z.infer<typeof YearGrade>;
