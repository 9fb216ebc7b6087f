import { z } from 'zod';
import { endpoint, IN_MONTH, IN_WORKSPACE } from '../endpoint';
import { DataStatus, MonthFrame } from './month-frame';
import {
  AreaKind,
  EffectLevel,
  GoalStatus,
  IndicatorKind,
  Light,
  LightCounts,
  Month,
  ResultLevel,
} from '../values';

/** Areas and offices to choose from. */
export const AreaName = z
  .object({ id: z.string(), name: z.string(), kind: AreaKind, parentId: z.string().nullable() })
  .meta({ id: 'AreaName' });

export const OfficeName = z.object({ id: z.string(), name: z.string() }).meta({ id: 'OfficeName' });

/** What decides a goal's light and counts: an indicator, or a project with nothing but a light. */
const GoalPart = z
  .object({
    light: Light,
    isKey: z.boolean(),
    trend: z.enum(['better', 'worse', 'neutral', 'none']),
    kind: IndicatorKind.nullable(),
    resultLevel: ResultLevel.nullable(),
    effectLevel: EffectLevel.nullable(),
  })
  .meta({ id: 'GoalPart' });

export const GoalSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    benefit: z.string(),
    status: GoalStatus,
    ownerPostName: z.string(),
    officeIds: z.array(z.string()).readonly(),
    officeNames: z.array(z.string()).readonly(),
    targetGroups: z.array(z.string()).readonly(),
    /** Its own areas, and those its indicators are measured in. */
    areaIds: z.array(z.string()).readonly(),
    light: Light,
    counts: LightCounts,
    latestMonth: Month.nullable(),
    openDeviations: z.number().int(),
    parts: z.array(GoalPart).readonly(),
  })
  .meta({ id: 'GoalSummary' });

export const MasterplanView = MonthFrame.extend({
  department: z.object({ name: z.string(), vision: z.string() }),
  principles: z.array(z.object({ id: z.string(), name: z.string(), text: z.string() })).readonly(),
  dataStatus: DataStatus.extend({
    reported: z.number().int(),
    expected: z.number().int(),
  }),
  areas: z.array(AreaName).readonly(),
  offices: z.array(OfficeName).readonly(),
  light: Light,
  counts: LightCounts,
  fields: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        description: z.string(),
        light: Light,
        counts: LightCounts,
        goals: z.array(GoalSummary).readonly(),
      }),
    )
    .readonly(),
}).meta({ id: 'MasterplanView' });

export const viewMasterplan = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/masterplan',
  summary: 'Masterplan by fields of action, each goal with its light',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: MasterplanView,
});

export type AreaName = z.infer<typeof AreaName>;
export type OfficeName = z.infer<typeof OfficeName>;
export type GoalPart = z.infer<typeof GoalPart>;
export type GoalSummary = z.infer<typeof GoalSummary>;
export type MasterplanView = z.infer<typeof MasterplanView>;
