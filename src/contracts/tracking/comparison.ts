import { z } from 'zod';
import { endpoint, IN_MONTH, IN_WORKSPACE } from '../endpoint';
import { Withheld } from './judgement';
import { DataStatus } from './month-frame';
import { AreaKind, EXPLAINED, Light, Month, Plan, ReadingState } from '../values';

/** An indicator's course, short enough to be drawn beside many others. */
export const ComparedIndicator = z
  .object({
    indicator: z.object({
      id: z.string(),
      name: z.string(),
      ...EXPLAINED,
      areaId: z.string().nullable(),
      breakdownOf: z.string().nullable(),
      source: z.string(),
    }),
    goalId: z.string(),
    goalName: z.string(),
    fieldName: z.string(),
    light: Light,
    /** Up to 36 months, oldest first, months without a figure included. */
    series: z
      .array(
        z.object({
          month: Month,
          plan: Plan,
          value: z.number().nullable(),
          withheld: Withheld.nullable(),
          state: ReadingState.nullable(),
          light: Light,
        }),
      )
      .readonly(),
  })
  .meta({ id: 'ComparedIndicator' });

export const ComparisonView = z
  .object({
    workspace: z.object({ id: z.string(), name: z.string() }),
    month: Month,
    dataStatus: DataStatus,
    /** With what is needed to draw them; rings of longitude and latitude in degrees (WGS 84). */
    areas: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          kind: AreaKind,
          parentId: z.string().nullable(),
          outline: z.array(z.array(z.tuple([z.number(), z.number()]).readonly()).readonly()).readonly(),
        }),
      )
      .readonly(),
    indicators: z.array(ComparedIndicator).readonly(),
  })
  .meta({ id: 'Comparison' });

export const viewComparison = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/comparison',
  summary: 'Courses of chosen indicators, with what is known of them by area',
  params: z.object(IN_WORKSPACE),
  query: z.object({
    ...IN_MONTH,
    /** Ids, separated by commas; the breakdowns of those named come along. */
    indicators: z.string().max(10_000),
  }),
  body: null,
  answer: ComparisonView,
});

export type ComparedIndicator = z.infer<typeof ComparedIndicator>;
export type ComparisonView = z.infer<typeof ComparisonView>;
