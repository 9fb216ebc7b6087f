import { explainTarget } from '../../../src/domain/explanation/explain-target';
import { z } from 'zod';
import type { Occasion } from '../../../src/application/deviations/case-task';
import type { CaseView } from '../../../src/application/deviations/case-view';
import { DECISION_OPTIONS, type StepType } from '../../../src/domain/deviation/case/case-step';
import type { Stage } from '../../../src/domain/deviation/case/stage';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { type Day, isDay } from '../../../src/domain/shared/day';
import type { Language } from '../../../src/domain/shared/language';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { textIn } from '../../text/text';
import { stageFacts, workFacts } from './stage-facts';

/** Forms of a case. The two decisions that need more than a reason have a second form of their own. */
export const FORM_KINDS = [
  'statement',
  'cause',
  'countermeasure',
  'decision',
  'change-conditions',
  'change-target',
  'implementation',
  'effect-check',
  'confirmation',
] as const;

export type FormKind = (typeof FORM_KINDS)[number];

const Text = z.string().max(2_000);

/**
 * What the form of a step shows beside what is typed. The card carries it along, so that the same form can come back even
 * while the lists cannot be reached; it is shown again to whoever sent it and decides nothing.
 */
export const StepForm = z.object({
  kind: z.enum(FORM_KINDS),
  heading: Text,
  subjectName: Text,
  goalName: Text,
  light: z.enum(LIGHTS),
  facts: z.array(z.object({ title: Text, value: Text })).max(30),
  /** What the viewer may decide. */
  options: z.array(z.enum(DECISION_OPTIONS)),
  unit: z.string().max(200),
  /** Of the indicator; on cards sent before they told, any number is taken. */
  decimals: z.number().int().min(0).max(15).default(15),
  /** What is asked so far, in words; empty where nothing is. */
  present: Text,
  isDecidedGoal: z.boolean(),
  closingNeedsReason: z.boolean().default(false),
  decisionReference: Text.nullable(),
  today: z.custom<Day>((value) => typeof value === 'string' && isDay(value)),
});

export type StepForm = z.infer<typeof StepForm>;

const FORM_OF: Partial<Record<Stage, { readonly kind: FormKind; readonly step: StepType }>> = {
  statement: { kind: 'statement', step: 'statement' },
  cause: { kind: 'cause', step: 'cause' },
  countermeasure: { kind: 'countermeasure', step: 'countermeasure' },
  decision: { kind: 'decision', step: 'decision' },
  implementation: { kind: 'implementation', step: 'implementation' },
  'effect-check': { kind: 'effect-check', step: 'effect-check' },
  confirmation: { kind: 'confirmation', step: 'closing' },
};

export interface CaseMoment {
  readonly language: Language;
  readonly today: Day;
  /** Why somebody is asked now; told by the case itself when absent. */
  readonly occasion?: Occasion;
}

/** @returns null when it is not the viewer's turn, or too early to check the effect */
export function stepFormOf(view: CaseView, moment: CaseMoment): StepForm | null {
  const { summary, next } = view;
  const form = FORM_OF[summary.stage];
  if (form === undefined || !summary.waitsForMe || !next.includes(form.step)) return null;
  if (checkedLater(view, moment.today)) return null;
  const { language } = moment;
  const scale = summary.indicator ?? { unit: '', decimals: 0 };
  return {
    kind: form.kind,
    heading: headingOf(view, moment),
    subjectName: summary.subjectName.slice(0, 2_000),
    goalName: summary.goalName.slice(0, 2_000),
    light: summary.deviation.latest.light,
    facts: [...stageFacts(view, language), ...workFacts(view, language)],
    options: [...view.options],
    unit: scale.unit.slice(0, 200),
    decimals: scale.decimals,
    present: view.target === null ? '' : explainTarget(view.target, scale, language),
    isDecidedGoal: view.isDecidedGoal,
    closingNeedsReason: view.closingNeedsReason,
    decisionReference: view.decisionReference?.slice(0, 300) ?? null,
    today: moment.today,
  };
}

/** Whether everything is done and only the agreed day of the check has not come. */
export const checkedLater = ({ summary, countermeasure }: CaseView, today: Day): boolean =>
  summary.stage === 'effect-check' && countermeasure !== null && countermeasure.checkOn > today;

/** What a card about a case says first. */
export function headingOf(view: CaseView, { language, today, occasion = 'begins' }: CaseMoment): string {
  const { cases } = textIn(language);
  const { stage, waitsForMe, overdue } = view.summary;
  const word = STAGE_WORDS[language][stage];
  if (!waitsForMe || checkedLater(view, today)) return cases.standing(word);
  return cases.titles[overdue ? 'overdue' : occasion](word);
}

/** The second form of a decision, where the first is shown and it can be decided so. */
export function furtherForm(form: StepForm, kind: FormKind = form.kind): StepForm {
  if (kind !== 'change-conditions' && kind !== 'change-target') return form;
  return form.kind === 'decision' && form.options.includes(kind) ? { ...form, kind } : form;
}
