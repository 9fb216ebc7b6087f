import { z } from 'zod';
import { Deviation } from './deviation';
import { endpoint, IN_MONTH, IN_WORKSPACE, NONE } from '../endpoint';
import { Judgement, ProcessChart, Withheld, YearGrade } from './judgement';
import { MonthFrame } from './month-frame';
import {
  CumulationStart,
  Day,
  EffectLevel,
  EXPLAINED,
  GoalStatus,
  Instant,
  Light,
  LightCounts,
  LimitsBase,
  MeasureKind,
  Month,
  Plan,
  ProjectStatus,
  ReadingState,
  ReporterKind,
  ResultLevel,
  Target,
} from '../values';

export const Milestone = z
  .object({
    id: z.string(),
    measureId: z.string(),
    name: z.string(),
    due: Day,
    forecast: Day.nullable(),
    done: Day.nullable(),
    weight: z.number(),
    late: z.boolean(),
  })
  .meta({ id: 'Milestone' });

export const StatusReport = z
  .object({
    measureId: z.string(),
    month: Month,
    status: ProjectStatus,
    progress: z.string(),
    supportNeeded: z.string(),
    milestonesDone: z.array(z.string()).readonly(),
    reportedByPostId: z.string(),
    reportedAs: ReporterKind,
    reportedAt: Instant,
  })
  .meta({ id: 'StatusReport' });

export const SeriesPoint = z
  .object({
    month: Month,
    plan: Plan,
    light: Light,
    bounds: z.object({ green: z.number(), red: z.number(), over: z.number().nullable() }).nullable(),
    frozen: z.object({ value: z.number().nullable(), light: Light }).nullable(),
    reading: z
      .object({
        version: z.string(),
        value: z.number().nullable(),
        noDataReason: z.string().nullable(),
        state: ReadingState,
        comment: z.string(),
        source: z.string(),
        reportedAt: Instant,
        withheld: Withheld.optional(),
      })
      .nullable(),
    corrections: z.number().int(),
  })
  .meta({ id: 'SeriesPoint' });

export const IndicatorView = z
  .object({
    indicator: z.object({
      id: z.string(),
      name: z.string(),
      description: z.string(),
      ...EXPLAINED,
      cumulatesSince: CumulationStart,
      limitsBase: LimitsBase,
      resultLevel: ResultLevel,
      effectLevel: EffectLevel.nullable(),
      areaId: z.string().nullable(),
      isKey: z.boolean(),
      source: z.string(),
      measureId: z.string().nullable(),
      publicationLag: z.number().int(),
    }),
    ownerPostName: z.string(),
    judgement: Judgement,
    today: Judgement.nullable(),
    process: ProcessChart,
    rebases: z
      .array(
        z.object({
          from: Month,
          reason: z.string(),
          limitsBase: LimitsBase.nullable(),
          postName: z.string(),
          at: Instant,
        }),
      )
      .readonly(),
    formerPlans: z
      .array(
        z.object({
          until: Month,
          target: Target.nullable(),
          reason: z.string(),
          decisionReference: z.string().nullable(),
          postName: z.string(),
          changedAt: Instant,
        }),
      )
      .readonly(),
    grades: z.array(YearGrade).readonly(),
    mayCorrect: z.boolean(),
    series: z.array(SeriesPoint).readonly(),
    /** Months after the latest figure: the plan, and where the figure would be if it went on as before. */
    ahead: z
      .array(
        z.object({
          month: Month,
          plan: Plan,
          expected: z.number().nullable(),
          low: z.number().nullable(),
          high: z.number().nullable(),
        }),
      )
      .readonly(),
    /** The same figure for parts of the city. */
    breakdowns: z
      .array(
        z.object({
          indicatorId: z.string(),
          areaName: z.string(),
          month: Month.nullable(),
          value: z.number().nullable(),
          withheld: Withheld.nullable(),
          light: Light,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'IndicatorView' });

export const MeasureView = z
  .object({
    measure: z.object({
      id: z.string(),
      name: z.string(),
      kind: MeasureKind,
      strategyId: z.string().nullable(),
      commissioningUnit: z.string(),
    }),
    operatingUnitName: z.string(),
    milestones: z.array(Milestone).readonly(),
    progress: z.object({ done: z.number(), planned: z.number(), light: Light }).nullable(),
    latestReport: StatusReport.nullable(),
    reports: z.array(StatusReport.extend({ postName: z.string() })).readonly(),
  })
  .meta({ id: 'MeasureView' });

export const GoalView = MonthFrame.extend({
  goal: z.object({
    id: z.string(),
    name: z.string(),
    benefit: z.string(),
    status: GoalStatus,
    decisionReference: z.string().nullable(),
    targetGroups: z.array(z.string()).readonly(),
  }),
  fieldName: z.string(),
  principleName: z.string().nullable(),
  ownerPostName: z.string(),
  officeNames: z.array(z.string()).readonly(),
  areaNames: z.array(z.string()).readonly(),
  /** Functions that take part, and as what; never people. */
  participants: z
    .array(
      z.object({
        postName: z.string(),
        officeName: z.string(),
        as: z.array(z.enum(['goal', 'indicator', 'measure'])).readonly(),
      }),
    )
    .readonly(),
  light: Light,
  counts: LightCounts,
  strategies: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  indicators: z.array(IndicatorView).readonly(),
  measures: z.array(MeasureView).readonly(),
  deviations: z.array(Deviation.extend({ subjectName: z.string() })).readonly(),
  me: z.object({ mayAcknowledge: z.boolean(), mayClose: z.boolean(), maySteer: z.boolean() }),
}).meta({ id: 'GoalView' });

export const ReadingChange = z
  .object({
    before: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    after: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    at: Instant,
    postName: z.string(),
    reason: z.string(),
  })
  .meta({ id: 'ReadingChange' });

export const viewGoal = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/goals/{goalId}',
  summary: 'A goal with its indicators over time, strategies, measures and milestones',
  params: z.object({ ...IN_WORKSPACE, goalId: z.string().max(255) }),
  query: z.object(IN_MONTH),
  body: null,
  answer: GoalView,
});

export const viewReadingHistory = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/indicators/{indicatorId}/readings/{month}/history',
  summary: 'Earlier states of a figure',
  params: z.object({ ...IN_WORKSPACE, indicatorId: z.string().max(255), month: Month }),
  query: NONE,
  body: null,
  answer: z.object({ changes: z.array(ReadingChange).readonly() }),
});

export type IndicatorView = z.infer<typeof IndicatorView>;
export type SeriesPoint = z.infer<typeof SeriesPoint>;
export type MeasureView = z.infer<typeof MeasureView>;
export type GoalView = z.infer<typeof GoalView>;
export type ReadingChange = z.infer<typeof ReadingChange>;
