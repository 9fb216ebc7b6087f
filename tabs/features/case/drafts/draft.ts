import { z } from 'zod';
import { Cause, type WrittenStep } from '../../../../src/contracts/tracking/case';
import { DECISION_OPTIONS } from '../../../../src/domain/deviation/case/case-step';

/** How many steps the case had when the typing began. */
const basedOn = z.number().int();

/** Everything as typed: a day may be half entered, a figure none. */
const TaskDraft = z.object({
  name: z.string(),
  text: z.string(),
  due: z.string(),
  criterion: z.string(),
  checkOn: z.string(),
});

const TextDraft = z.object({ basedOn, text: z.string() });

/** What somebody typed about a case and has not sent yet, by kind of step. */
export const Drafts = z
  .object({
    statement: TextDraft,
    cause: TextDraft.extend({ cause: Cause.nullable() }),
    countermeasure: TaskDraft.extend({ basedOn }),
    decision: z.object({
      basedOn,
      option: z.enum(DECISION_OPTIONS).nullable(),
      reason: z.string(),
      task: TaskDraft,
      value: z.string(),
      from: z.string(),
      decisionReference: z.string(),
    }),
    implementation: TextDraft,
    'effect-check': TextDraft.extend({ effective: z.boolean().nullable() }),
    closing: TextDraft,
    reopening: TextDraft,
    note: TextDraft,
  })
  .partial();

export const DRAFT_TYPES = Drafts.keyof().options;

export type Drafts = z.infer<typeof Drafts>;
export type DraftType = WrittenStep['type'];
export type DraftOf<T extends DraftType> = NonNullable<Drafts[T]>;
export type TaskDraft = z.infer<typeof TaskDraft>;

const NO_TASK: TaskDraft = { name: '', text: '', due: '', criterion: '', checkOn: '' };
const NO_TEXT = { basedOn: 0, text: '' };

const EMPTY: { readonly [T in DraftType]: DraftOf<T> } = {
  statement: NO_TEXT,
  cause: { ...NO_TEXT, cause: null },
  countermeasure: { ...NO_TASK, basedOn: 0 },
  decision: {
    basedOn: 0,
    option: null,
    reason: '',
    task: NO_TASK,
    value: '',
    from: '',
    decisionReference: '',
  },
  implementation: NO_TEXT,
  'effect-check': { ...NO_TEXT, effective: null },
  closing: NO_TEXT,
  reopening: NO_TEXT,
  note: NO_TEXT,
};

/** What the fields of a form show, also before anybody types. */
export const draftIn = <T extends DraftType>(drafts: Drafts, type: T): DraftOf<T> =>
  drafts[type] ?? EMPTY[type];

/** Whether nothing is typed: all that was there is deleted again. */
export const isBlank = <T extends DraftType>(type: T, draft: DraftOf<T>): boolean =>
  JSON.stringify({ ...draft, basedOn: 0 }) === JSON.stringify({ ...EMPTY[type], basedOn: 0 });
