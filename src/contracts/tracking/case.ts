import { z } from 'zod';
import { DECISION_OPTIONS, SIDES, STEP_TYPES } from '../../domain/deviation/case/case-step';
import { CAUSES, LEVELS } from '../../domain/deviation/case/cause';
import { Deviation } from './deviation';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';
import { IndicatorView } from './goal';
import { Day, EXPLAINED, Instant, Month, Plan, Stage, Target, Trajectory } from '../values';

export const Cause = z.enum(CAUSES).meta({ id: 'Cause' });
const Level = z.enum(LEVELS);
const StepType = z.enum(STEP_TYPES);
const WaitsFor = z.enum(['operating-unit', 'office', 'department']);

/** Longer texts are refused with a sentence by the use case; this bound only keeps nonsense out. */
const typed = z.string().max(20_000);

const Countermeasure = z
  .object({ name: typed, text: typed, due: Day, criterion: typed, checkOn: Day })
  .meta({ id: 'Countermeasure' });

const NewTarget = z.object({ value: z.number(), from: Month, decisionReference: typed.nullable() });

const Decision = z
  .discriminatedUnion('option', [
    z.object({ option: z.enum(['approve', 'send-back', 'refer', 'accept']), reason: typed }),
    z.object({ option: z.literal('change-conditions'), reason: typed, task: Countermeasure }),
    z.object({ option: z.literal('change-target'), reason: typed, target: NewTarget }),
  ])
  .meta({ id: 'Decision' });

const WRITTEN = [
  z.object({ type: z.literal('statement'), text: typed }),
  z.object({ type: z.literal('cause'), cause: Cause, text: typed }),
  z.object({ type: z.literal('countermeasure'), countermeasure: Countermeasure }),
  z.object({ type: z.literal('decision'), decision: Decision }),
  z.object({ type: z.literal('implementation'), text: typed }),
  z.object({ type: z.literal('effect-check'), effective: z.boolean(), text: typed }),
  z.object({ type: z.literal('closing'), text: typed }),
  z.object({ type: z.literal('reopening'), text: typed }),
  z.object({ type: z.literal('note'), text: typed }),
] as const;

/** What people may write; the rest the system notes by itself. */
export const WrittenStep = z.discriminatedUnion('type', WRITTEN).meta({ id: 'WrittenStep' });

export type WrittenStep = z.infer<typeof WrittenStep>;

const CaseStep = z
  .object({
    position: z.number().int(),
    content: z.discriminatedUnion('type', [...WRITTEN, z.object({ type: z.literal('worsening') })]),
    side: z.enum(SIDES),
    postId: z.string(),
    postName: z.string(),
    at: Instant,
  })
  .meta({ id: 'CaseStep' });

export type CaseStep = z.infer<typeof CaseStep>;

const StepsTaken = z.object({
  /** How many steps the case had when it was looked at. */
  basedOn: z.number().int().min(0),
  steps: z.array(WrittenStep).min(1).max(5),
});

export const CaseSummary = z
  .object({
    id: z.string(),
    deviation: Deviation,
    subjectName: z.string(),
    indicator: z.object({ id: z.string(), ...EXPLAINED }).nullable(),
    goalId: z.string(),
    goalName: z.string(),
    fieldId: z.string(),
    fieldName: z.string(),
    officeId: z.string().nullable(),
    officeName: z.string(),
    ownerPostName: z.string(),
    demanded: z.boolean(),
    stage: Stage,
    level: Level,
    cause: Cause.nullable(),
    countermeasureName: z.string().nullable(),
    reopened: z.number().int(),
    due: Day.nullable(),
    overdue: z.boolean(),
    waitsFor: WaitsFor.nullable(),
    waitsForName: z.string(),
    decidedBy: z.enum(['holder', 'deputy', 'nobody']).nullable(),
    waitsForMe: z.boolean(),
    agenda: z.enum(['decision', 'overdue', 'red', 'new']).nullable(),
    changedAt: Instant,
  })
  .meta({ id: 'CaseSummary' });

export type CaseSummary = z.infer<typeof CaseSummary>;

export const CaseView = z
  .object({
    workspaceId: z.string(),
    summary: CaseSummary,
    steps: z.array(CaseStep).readonly(),
    countermeasure: Countermeasure.nullable(),
    next: z.array(StepType).readonly(),
    options: z.array(z.enum(DECISION_OPTIONS)).readonly(),
    plan: Plan,
    target: Target.nullable(),
    trajectory: Trajectory.nullable(),
    isDecidedGoal: z.boolean(),
    closingNeedsReason: z.boolean(),
    decisionReference: z.string().nullable(),
  })
  .meta({ id: 'CaseView' });

export type CaseView = z.infer<typeof CaseView>;

const workspace = z.object({ id: z.string(), name: z.string() });

export const DeviationsView = z
  .object({
    workspace,
    today: Day,
    dataStatus: z.object({ syncedAt: Instant, revision: z.string() }),
    cases: z.array(CaseSummary).readonly(),
    causes: z
      .array(
        z.object({
          cause: Cause.nullable(),
          open: z.number().int(),
          overdue: z.number().int(),
          ended: z.number().int(),
          effective: z.number().int(),
          ineffective: z.number().int(),
        }),
      )
      .readonly(),
    me: z.object({ mayReview: z.boolean() }),
  })
  .meta({ id: 'Deviations' });

export type DeviationsView = z.infer<typeof DeviationsView>;

export const CasePage = z
  .object({
    workspace,
    today: Day,
    case: CaseView,
    indicator: IndicatorView.nullable(),
    similar: z.array(CaseSummary).readonly(),
    templates: z
      .array(
        z.object({
          deviationId: z.string(),
          subjectName: z.string(),
          countermeasure: z.object({ name: z.string(), text: z.string(), criterion: z.string() }),
          effective: z.boolean().nullable(),
        }),
      )
      .readonly(),
    me: z.object({ mayAcknowledge: z.boolean() }),
  })
  .meta({ id: 'CasePage' });

export const viewDeviations = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/deviations',
  summary: 'Every deviation with the step it is at, and counts by cause',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: null,
  answer: DeviationsView,
});

export const viewCase = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/deviations/{deviationId}',
  summary: 'A deviation with all that was done about it, and what the caller may do next',
  params: z.object({ ...IN_WORKSPACE, deviationId: z.string().max(255) }),
  query: NONE,
  body: null,
  answer: CasePage,
});

export const takeSteps = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/deviations/{deviationId}/steps',
  summary: 'Adds the next steps to a case: statement, cause, countermeasure, decision and what follows',
  params: z.object({ ...IN_WORKSPACE, deviationId: z.string().max(255) }),
  query: NONE,
  body: StepsTaken,
  answer: CaseView,
});

export type CasePage = z.infer<typeof CasePage>;
