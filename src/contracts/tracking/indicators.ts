import { z } from 'zod';
import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  TREND_CODES,
  VARIATION_CODES,
} from '../../domain/explanation/facts/signs';
import { endpoint, IN_MONTH, IN_WORKSPACE } from '../endpoint';
import { Judgement, ReadingSchema } from './judgement';
import { AreaName } from './masterplan';
import { MonthFrame } from './month-frame';
import {
  Assessment,
  EffectLevel,
  EXPLAINED,
  IndicatorKind,
  Light,
  Month,
  Plan,
  ResultLevel,
} from '../values';

/** What the icons of a judgement say, without the reasons. */
const Signs = z
  .object({
    light: Light,
    trend: z.enum(TREND_CODES),
    trendMeaning: z.enum(['better', 'worse', 'neutral']),
    variation: z.enum(VARIATION_CODES),
    signalSide: z.enum(['high', 'low']).nullable(),
    assurance: z.enum(ASSURANCE_CODES),
    forecast: z.enum(FORECAST_CODES),
  })
  .meta({ id: 'Signs' });

/** An indicator in the table of all of them. */
export const IndicatorRow = z
  .object({
    indicator: z.object({
      id: z.string(),
      name: z.string(),
      unit: z.string(),
      decimals: z.number().int(),
      kind: IndicatorKind,
      resultLevel: ResultLevel,
      effectLevel: EffectLevel.nullable(),
      isKey: z.boolean(),
      areaId: z.string().nullable(),
      breakdownOf: z.string().nullable(),
      source: z.string(),
    }),
    goalId: z.string(),
    goalName: z.string(),
    fieldId: z.string(),
    fieldName: z.string(),
    ownerPostName: z.string(),
    officeId: z.string(),
    officeName: z.string(),
    targetGroups: z.array(z.string()).readonly(),
    /** Its own area, else those of its goal. */
    areaIds: z.array(z.string()).readonly(),
    plan: Plan,
    /** Of the reading that is shown; null without one. */
    month: Month.nullable(),
    reading: ReadingSchema.pick({
      value: true,
      noDataReason: true,
      comment: true,
      source: true,
      withheld: true,
    }).nullable(),
    assessment: Assessment,
    signs: Signs,
    hasOpenDeviation: z.boolean(),
  })
  .meta({ id: 'IndicatorRow' });

export const IndicatorsView = MonthFrame.extend({
  areas: z.array(AreaName).readonly(),
  indicators: z.array(IndicatorRow).readonly(),
}).meta({ id: 'IndicatorsView' });

export const viewIndicators = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/indicators',
  summary: 'Every indicator with light, trend, variation, assurance and forecast',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: IndicatorsView,
});

export const viewJudgement = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/indicators/{indicatorId}/judgement',
  summary: 'How an indicator stands in a month, with all reasons',
  params: z.object({ ...IN_WORKSPACE, indicatorId: z.string().max(255) }),
  query: z.object(IN_MONTH),
  body: null,
  answer: z.object({ indicator: z.object(EXPLAINED), judgement: Judgement }),
});

export type IndicatorRow = z.infer<typeof IndicatorRow>;
export type IndicatorsView = z.infer<typeof IndicatorsView>;
