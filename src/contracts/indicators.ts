import { z } from 'zod';
import { endpoint, IN_MONTH, IN_WORKSPACE } from './endpoint';
import { Judgement } from './judgement';
import { AreaName, AsOf, DataStatus } from './masterplan';
import { EffectLevel, EXPLAINED, Month, Plan, ResultLevel } from './values';

/** An indicator in the table of all of them. */
export const IndicatorRow = z
  .object({
    indicator: z.object({
      id: z.string(),
      name: z.string(),
      ...EXPLAINED,
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
    judgement: Judgement,
    hasOpenDeviation: z.boolean(),
  })
  .meta({ id: 'IndicatorRow' });

export const IndicatorsView = z
  .object({
    workspace: z.object({ id: z.string(), name: z.string() }),
    month: Month,
    currentMonth: Month,
    firstMonth: Month,
    closedMonths: z.array(Month).readonly(),
    asOf: AsOf.nullable(),
    dataStatus: DataStatus,
    areas: z.array(AreaName).readonly(),
    indicators: z.array(IndicatorRow).readonly(),
  })
  .meta({ id: 'IndicatorsView' });

export const viewIndicators = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/indicators',
  summary: 'Every indicator with light, trend, variation, assurance and forecast',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: IndicatorsView,
});

export type IndicatorRow = z.infer<typeof IndicatorRow>;
export type IndicatorsView = z.infer<typeof IndicatorsView>;
