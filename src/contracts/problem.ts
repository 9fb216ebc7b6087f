import { z } from 'zod';
import { SIDES } from '../domain/deviation/case/case-step';
import { STEP_FAULTS, STEP_FIELDS } from '../domain/deviation/case/step-faults';
import { ENTRY_FAULTS, ENTRY_FIELDS } from '../domain/tracking/reporting/entry-fault';
import { Lack } from './workspace/lack';
import { Day, Month, Stage } from './values';

/** What is wrong with one field of an entry. */
export const EntryProblem = z.object({
  /** Id of the indicator or measure. */
  itemId: z.string(),
  field: z.enum(ENTRY_FIELDS),
  fault: z.enum(ENTRY_FAULTS),
  /** Figures that may be meant, or the end that was passed. */
  figures: z.array(z.number()).readonly().optional(),
  /** What the figure was compared with. */
  than: z.object({ month: Month, value: z.number() }).nullable().optional(),
});

/** Every refusal, by kind; `message` is for developers, the sentence for people is made by the surface. */
export const Problem = z
  .object({
    error: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('not-signed-in') }),
      z.object({ kind: z.literal('other-tenant') }),
      z.object({
        kind: z.literal('not-permitted'),
        /** Where the channel in which the tab stands is the reason. */
        because: z.enum(['channel-not-open', 'channel-not-askable', 'not-in-channel']).optional(),
      }),
      z.object({ kind: z.literal('not-leadership') }),
      z.object({ kind: z.literal('not-steering') }),
      z.object({ kind: z.literal('reason-missing') }),
      z.object({ kind: z.literal('reason-too-long') }),
      z.object({ kind: z.literal('indicator-not-found') }),
      z.object({ kind: z.literal('no-figure-in-month'), month: Month }),
      z.object({ kind: z.literal('no-year-target'), year: z.number().int() }),
      z.object({ kind: z.literal('closing-not-proposed') }),
      z.object({ kind: z.literal('not-responsible'), itemId: z.string() }),
      z.object({ kind: z.literal('goal-not-found') }),
      z.object({ kind: z.literal('office-not-found') }),
      z.object({ kind: z.literal('deviation-not-found') }),
      z.object({ kind: z.literal('job-not-found') }),
      z.object({
        kind: z.literal('not-your-step'),
        waitsFor: z.enum([...SIDES, 'anybody']),
      }),
      z.object({ kind: z.literal('own-case') }),
      z.object({ kind: z.literal('not-the-next-step'), stage: Stage }),
      z.object({ kind: z.literal('case-changed'), by: z.string() }),
      z.object({ kind: z.literal('decision-not-possible') }),
      z.object({ kind: z.literal('nothing-discussed') }),
      z.object({ kind: z.literal('no-channel') }),
      z.object({ kind: z.literal('not-posted'), reason: z.string() }),
      z.object({ kind: z.literal('check-too-early'), checkOn: Day }),
      z.object({
        kind: z.literal('invalid-step'),
        /** All that is wrong with the step. */
        faults: z.array(z.object({ field: z.enum(STEP_FIELDS), fault: z.enum(STEP_FAULTS) })).readonly(),
      }),
      z.object({ kind: z.literal('no-post') }),
      z.object({ kind: z.literal('no-deputy') }),
      z.object({ kind: z.literal('until-before-from') }),
      z.object({ kind: z.literal('until-in-past') }),
      z.object({ kind: z.literal('not-found') }),
      z.object({ kind: z.literal('changed-meanwhile') }),
      z.object({ kind: z.literal('nothing-entered') }),
      z.object({ kind: z.literal('month-in-future'), month: Month }),
      z.object({ kind: z.literal('month-not-open'), month: Month, opens: Day }),
      z.object({ kind: z.literal('month-closed'), month: Month, closed: Day }),
      z.object({
        kind: z.literal('invalid-entries'),
        problems: z.array(EntryProblem).readonly(),
      }),
      z.object({ kind: z.literal('bad-request'), message: z.string() }),
      z.object({ kind: z.literal('too-large'), limitBytes: z.number().int() }),
      z.object({ kind: z.literal('storage-unavailable') }),
      z.object({ kind: z.literal('workspace-incomplete'), lacks: z.array(Lack).readonly() }),
      z.object({ kind: z.literal('unexpected') }),
    ]),
  })
  .meta({ id: 'Problem' });

export type Problem = z.infer<typeof Problem>['error'];
export type ProblemKind = Problem['kind'];
export type ChannelRefusal = NonNullable<Extract<Problem, { kind: 'not-permitted' }>['because']>;
