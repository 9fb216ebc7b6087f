import { z } from 'zod';
import { CaseSummary } from './case';
import { endpoint, IN_MONTH, IN_WORKSPACE } from '../endpoint';
import { GoalSummary } from './masterplan';
import { MonthFrame } from './month-frame';
import { Day, Light, LightCounts, Month } from '../values';

const Unit = {
  id: z.string(),
  name: z.string(),
  light: Light,
  /** Of the indicators and projects it is responsible for. */
  counts: LightCounts,
  reported: z.number().int(),
  expected: z.number().int(),
  openDeviations: z.number().int(),
  overdueSteps: z.number().int(),
};

/** The department across its fields: who is responsible is a column, life situations are the rows. */
export const DepartmentView = MonthFrame.extend({
  departmentName: z.string(),
  fields: z
    .array(z.object({ id: z.string(), name: z.string(), light: Light, counts: LightCounts }))
    .readonly(),
  offices: z
    .array(
      z.object({
        ...Unit,
        shortName: z.string(),
        cells: z.array(z.object({ fieldId: z.string(), light: Light, counts: LightCounts })).readonly(),
      }),
    )
    .readonly(),
  /** Open deviations that wait for a decision of the department or are overdue, the most urgent first. */
  urgent: z.array(CaseSummary).readonly(),
}).meta({ id: 'Department' });

export const OfficeView = MonthFrame.extend({
  office: z.object({ ...Unit, headPostName: z.string() }),
  /** Goals it takes part in or is responsible for. */
  goals: z.array(GoalSummary).readonly(),
  /** Projects it carries out. */
  projects: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        goalId: z.string(),
        goalName: z.string(),
        light: Light,
        progress: z.object({ done: z.number(), planned: z.number() }).nullable(),
        nextMilestone: z.object({ name: z.string(), due: Day, late: z.boolean() }).nullable(),
      }),
    )
    .readonly(),
  /** What was due and is not reported, by function. */
  missing: z
    .array(z.object({ name: z.string(), goalId: z.string(), postName: z.string(), month: Month }))
    .readonly(),
  cases: z.array(CaseSummary).readonly(),
}).meta({ id: 'Office' });

export const viewDepartment = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/department',
  summary: 'The department across its fields, by office',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: DepartmentView,
});

export const viewOffice = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/offices/{officeId}',
  summary: 'What an office is responsible for',
  params: z.object({ ...IN_WORKSPACE, officeId: z.string().max(255) }),
  query: z.object(IN_MONTH),
  body: null,
  answer: OfficeView,
});

export type DepartmentView = z.infer<typeof DepartmentView>;
export type OfficeView = z.infer<typeof OfficeView>;
