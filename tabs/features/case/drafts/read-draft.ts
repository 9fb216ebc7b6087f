import type { CasePage, WrittenStep } from '../../../../src/contracts/tracking/case';
import {
  type DraftProblem,
  type DraftRules,
  readStepDraft,
  type StepDraft,
} from '../../../../src/domain/deviation/case/step-draft';
import type { Language } from '../../../../src/domain/shared/language';
import { err, ok, type Result } from '../../../../src/domain/shared/result';
import { draftIn, type Drafts, type DraftType } from './draft';

/** What is wrong with what was typed, by field. */
export type Faults = Readonly<Partial<Record<DraftProblem['field'], DraftProblem['fault']>>>;

/** Says at once what the service would say after sending; the service still decides. */
export function readDraft(
  drafts: Drafts,
  type: DraftType,
  { page, language }: { readonly page: CasePage; readonly language: Language },
): Result<WrittenStep, Faults> {
  const read = readStepDraft(typedStep(drafts, type), rulesOf(page, language));
  return read.ok ? ok(read.value) : err(byField(read.error));
}

/** Of several about one field the first. */
export const byField = (problems: readonly DraftProblem[]): Faults =>
  Object.fromEntries(problems.toReversed().map(({ field, fault }) => [field, fault]));

const rulesOf = ({ today, case: view }: CasePage, language: Language): DraftRules => ({
  today,
  isDecidedGoal: view.isDecidedGoal,
  closingNeedsReason: view.closingNeedsReason,
  format: view.summary.indicator ?? { unit: '', decimals: 0 },
  language,
});

function typedStep(drafts: Drafts, type: DraftType): StepDraft {
  switch (type) {
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return { type, text: draftIn(drafts, type).text };
    case 'cause':
      return { ...draftIn(drafts, type), type };
    case 'effect-check':
      return { ...draftIn(drafts, type), type };
    case 'countermeasure':
      return { type, task: draftIn(drafts, type) };
    case 'decision': {
      const { option, reason, task, value, from, decisionReference } = draftIn(drafts, type);
      return { type, option, reason, task, target: { value, from, decisionReference } };
    }
  }
}
