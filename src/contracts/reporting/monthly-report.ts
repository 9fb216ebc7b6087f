import { z } from 'zod';
import { LANGUAGES } from '../../domain/shared/language';
import { FIRST_READING_STATE } from '../../domain/tracking/reading';
import { endpoint, IN_MONTH, IN_WORKSPACE, NONE } from '../endpoint';
import { Milestone, StatusReport } from '../tracking/goal';
import { Judgement, ReadingSchema } from '../tracking/judgement';
import { EntryProblem } from '../problem';
import { Day, EXPLAINED, Light, Month, Plan, ProjectStatus, ReadingState } from '../values';

const stored = <T extends z.ZodType>(value: T) => z.object({ value, version: z.string() });

const itemBase = {
  id: z.string(),
  name: z.string(),
  goalId: z.string(),
  goalName: z.string(),
  postId: z.string(),
  postName: z.string(),
  month: Month,
  light: Light,
};

export const DueItem = z
  .discriminatedUnion('type', [
    z.object({
      type: z.literal('reading'),
      ...itemBase,
      ...EXPLAINED,
      plan: Plan,
      judgement: Judgement.nullable(),
      last: z.object({ month: Month, value: z.number() }).nullable(),
      /** What a figure of this indicator will most likely be. */
      proposedState: ReadingState,
      current: stored(ReadingSchema).nullable(),
    }),
    z.object({
      type: z.literal('status'),
      ...itemBase,
      milestones: z.array(Milestone).readonly(),
      current: stored(StatusReport).nullable(),
    }),
  ])
  .meta({ id: 'DueItem' });

export const DueReport = z
  .object({
    workspace: z.object({ id: z.string(), name: z.string() }),
    month: Month,
    phase: z.enum(['future', 'before-card', 'open', 'closed']),
    days: z.object({ month: Month, card: Day, reminder: Day, due: Day, escalation: Day, close: Day }),
    items: z.array(DueItem).readonly(),
  })
  .meta({ id: 'DueReport' });

/** Longer than any text that can be stored, so that the rules, not the transport, say what is too long. */
const typed = z.string().max(20_000);

export const MonthlyReport = z
  .object({
    month: Month,
    reason: typed.default(''),
    readings: z
      .array(
        z.object({
          indicatorId: z.string().min(1).max(255),
          value: typed,
          /** How the figure is written. */
          language: z.enum(LANGUAGES).default('de'),
          /** The figure that was asked back and is meant. */
          confirmed: z.number().nullable().default(null),
          noDataReason: typed.default(''),
          state: ReadingState.default(FIRST_READING_STATE),
          comment: typed.default(''),
          basedOn: z.string().nullable().default(null),
        }),
      )
      .max(200)
      .default([]),
    statuses: z
      .array(
        z.object({
          measureId: z.string().min(1).max(255),
          status: ProjectStatus.nullable(),
          progress: typed.default(''),
          supportNeeded: typed.default(''),
          milestonesDone: z.array(z.string().max(255)).max(100).default([]),
          basedOn: z.string().nullable().default(null),
        }),
      )
      .max(200)
      .default([]),
  })
  .meta({ id: 'MonthlyReport' });

export const Submitted = z
  .object({
    outcomes: z
      .array(
        z.object({
          itemId: z.string(),
          outcome: z.enum([
            'saved',
            'corrected',
            'unchanged',
            'changed-meanwhile',
            'refused',
            'not-responsible',
            'invalid',
          ]),
          /** Of a refused item what the list does not take, by the column's title there; null when it does not say. */
          column: z.string().nullable().optional(),
        }),
      )
      .readonly(),
    /** What is wrong with the invalid ones. */
    problems: z.array(EntryProblem).readonly(),
    report: DueReport,
  })
  .meta({ id: 'Submitted' });

export const viewMyReport = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/reports/mine',
  summary: 'What is due from the caller in a month',
  params: z.object(IN_WORKSPACE),
  query: z.object(IN_MONTH),
  body: null,
  answer: DueReport,
});

export const submitMonthlyReport = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/reports',
  summary:
    'Reports figures and project statuses for a month: stores what may be stored and says what became of the rest; repeating it changes nothing',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: MonthlyReport,
  answer: Submitted,
});

export type DueItem = z.infer<typeof DueItem>;
export type DueReport = z.infer<typeof DueReport>;
export type MonthlyReport = z.input<typeof MonthlyReport>;
export type Submitted = z.infer<typeof Submitted>;
