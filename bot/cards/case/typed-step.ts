import { z } from 'zod';
import { fieldText } from '../../../src/domain/shared/figure-text';
import { type Language, LANGUAGES } from '../../../src/domain/shared/language';
import { FORM_KINDS, StepForm } from './step-form';

/** Fields of all forms. What means the same has the same name, so that it can move from one form to another. */
export const STEP_FIELDS = [
  'statement',
  'cause',
  'causeText',
  'name',
  'what',
  'due',
  'criterion',
  'checkOn',
  'option',
  'reason',
  'target',
  'from',
  'decisionReference',
  'done',
  'effective',
  'effect',
  'outcome',
  'remark',
] as const;

export type StepFieldName = (typeof STEP_FIELDS)[number];

/** What stands in the fields, as it was typed; a field that was not there is empty. */
export type TypedStep = Readonly<Record<StepFieldName, string>>;

/** Longer than any text that may be stored, so that too long ones are refused beside their field and not as broken. */
const LONGEST_POSTED = 20_000;

/** Some clients post nothing for an empty field, and a number for what looks like one. */
const Typed = z.preprocess((value) => value ?? '', z.union([z.string().max(LONGEST_POSTED), z.number()]));

const typedShape = {
  statement: Typed,
  cause: Typed,
  causeText: Typed,
  name: Typed,
  what: Typed,
  due: Typed,
  criterion: Typed,
  checkOn: Typed,
  option: Typed,
  reason: Typed,
  target: Typed,
  from: Typed,
  decisionReference: Typed,
  done: Typed,
  effective: Typed,
  effect: Typed,
  outcome: Typed,
  remark: Typed,
} satisfies Record<StepFieldName, typeof Typed>;

const TypedFields = z.object(typedShape);

const asText = (fields: z.infer<typeof TypedFields>, language: Language): TypedStep => {
  const written = (value: string | number): string =>
    typeof value === 'number' ? fieldText(value, language) : value;
  return Object.fromEntries(STEP_FIELDS.map((field) => [field, written(fields[field])])) as TypedStep;
};

export const NOTHING_TYPED: TypedStep = asText(TypedFields.parse({}), 'de');

/** What the buttons of a case's cards carry. It passed through a client, so nothing in it is trusted. */
export const CaseButton = z.object({
  workspaceId: z.string().min(1).max(200),
  deviationId: z.string().min(1).max(500),
  /** Whether the card was opened from a list, to which there is a way back. */
  listed: z.boolean().optional().catch(false),
  language: z.enum(LANGUAGES).optional().catch(undefined),
});

const StepPost = z.object({
  ...CaseButton.shape,
  basedOn: z.number().int().min(0),
  kind: z.enum(FORM_KINDS),
  form: z.unknown().optional(),
  ...typedShape,
});

export interface PostedStep {
  readonly workspaceId: string;
  readonly deviationId: string;
  readonly listed: boolean;
  /** How many steps the case had when the form was made. */
  readonly basedOn: number;
  readonly kind: (typeof FORM_KINDS)[number];
  readonly typed: TypedStep;
  /** The form as it was shown; null from clients that post as a message, and when it cannot be read. */
  readonly form: StepForm | null;
}

/** @returns null when it is no post of our form */
export function parsePostedStep(data: unknown): PostedStep | null {
  const post = StepPost.safeParse(data);
  if (!post.success) return null;
  const { workspaceId, deviationId, listed = false, basedOn, kind, form } = post.data;
  const shown = StepForm.safeParse(form);
  return {
    workspaceId,
    deviationId,
    listed,
    basedOn,
    kind,
    typed: asText(TypedFields.parse(post.data), post.data.language ?? 'de'),
    form: shown.success && shown.data.kind === kind ? shown.data : null,
  };
}
