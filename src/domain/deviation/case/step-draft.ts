import { type Day, isDay } from '../../shared/day';
import { readFigure } from '../../shared/figure-text';
import type { FigureFormat } from '../../shared/format';
import type { Language } from '../../shared/language';
import { isMonth, toMonth } from '../../shared/month';
import { err, ok, type Result } from '../../shared/result';
import { type Countermeasure, DECISION_OPTIONS, type Decision, type StepContent } from './case-step';
import { CAUSES } from './cause';
import { STEP_FAULTS, type StepField, stepFaults, type StepRules } from './step-faults';

/** A task as typed: a day may be half entered. */
export interface TaskDraft {
  readonly name: string;
  readonly text: string;
  readonly due: string;
  readonly criterion: string;
  readonly checkOn: string;
}

/** What somebody typed for a step, whatever surface they typed it on. */
export type StepDraft =
  | {
      readonly type: 'statement' | 'implementation' | 'closing' | 'reopening' | 'note';
      readonly text: string;
    }
  | { readonly type: 'cause'; readonly cause: string | null; readonly text: string }
  | { readonly type: 'effect-check'; readonly effective: boolean | null; readonly text: string }
  | { readonly type: 'countermeasure'; readonly task: TaskDraft }
  | {
      readonly type: 'decision';
      readonly option: string | null;
      readonly reason: string;
      readonly task: TaskDraft;
      readonly target: {
        readonly value: string;
        readonly from: string;
        readonly decisionReference: string;
      };
    };

export const DRAFT_FAULTS = [...STEP_FAULTS, 'not-a-number', 'whole-number', 'other-unit'] as const;

export type DraftFault = (typeof DRAFT_FAULTS)[number];

export interface DraftProblem {
  /** A choice that is missing never reaches the service, which has no name for it. */
  readonly field: StepField | 'cause' | 'option' | 'effective';
  readonly fault: DraftFault;
}

export interface DraftRules extends StepRules {
  /** What a new target is measured in, and how the page or card writes figures. */
  readonly format: FigureFormat;
  readonly language: Language;
}

type Read = Result<Exclude<StepContent, { readonly type: 'worsening' }>, readonly DraftProblem[]>;

/** Reads what was typed, and names all that is wrong with it: what the service would say, and what it cannot be asked. */
export function readStepDraft(draft: StepDraft, rules: DraftRules): Read {
  switch (draft.type) {
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return judged({ type: draft.type, text: draft.text }, [], rules);
    case 'cause': {
      const cause = CAUSES.find((known) => known === draft.cause);
      return judged(
        { type: 'cause', cause: cause ?? CAUSES[0], text: draft.text },
        cause === undefined ? [missing('cause')] : [],
        rules,
      );
    }
    case 'effect-check':
      return judged(
        { type: 'effect-check', effective: draft.effective ?? false, text: draft.text },
        draft.effective === null ? [missing('effective')] : [],
        rules,
      );
    case 'countermeasure': {
      const { task, problems } = readTask(draft.task, rules.today);
      return judged({ type: 'countermeasure', countermeasure: task }, problems, rules);
    }
    case 'decision': {
      const option = DECISION_OPTIONS.find((known) => known === draft.option);
      if (option === undefined) return err([missing('option')]);
      const { decision, problems } = readDecision(option, draft, rules);
      return judged({ type: 'decision', decision }, problems, rules);
    }
  }
}

const missing = (field: DraftProblem['field']): DraftProblem => ({ field, fault: 'missing' });

/** What could not be read stands in `content` as something harmless; of its field only that it could not is told. */
function judged(
  content: Exclude<StepContent, { readonly type: 'worsening' }>,
  unread: readonly DraftProblem[],
  rules: StepRules,
): Read {
  const fields = new Set(unread.map(({ field }) => field));
  const found = stepFaults(content, rules).filter(({ field }) => !fields.has(field));
  const problems = [...unread, ...found];
  return problems.length > 0 ? err(problems) : ok(content);
}

function readTask(
  { name, text, due, criterion, checkOn }: TaskDraft,
  today: Day,
): { readonly task: Countermeasure; readonly problems: readonly DraftProblem[] } {
  const by = isDay(due) ? due : today;
  return {
    task: { name, text, due: by, criterion, checkOn: isDay(checkOn) ? checkOn : by },
    problems: [...(isDay(due) ? [] : [missing('due')]), ...(isDay(checkOn) ? [] : [missing('checkOn')])],
  };
}

function readDecision(
  option: Decision['option'],
  { reason, task: typedTask, target }: Extract<StepDraft, { readonly type: 'decision' }>,
  { today, format, language }: DraftRules,
): { readonly decision: Decision; readonly problems: readonly DraftProblem[] } {
  switch (option) {
    case 'change-conditions': {
      const { task, problems } = readTask(typedTask, today);
      return { decision: { option, reason, task }, problems };
    }
    case 'change-target': {
      const value = readFigure(target.value, format, language);
      const from = isMonth(target.from) ? target.from : toMonth(today.slice(0, 7));
      const reference = target.decisionReference.trim();
      return {
        decision: {
          option,
          reason,
          target: {
            value: value.ok ? value.value.value : 0,
            from,
            decisionReference: reference === '' ? null : reference,
          },
        },
        problems: [
          ...(value.ok ? [] : [{ field: 'target', fault: FIGURE_FAULTS[value.error.kind] } as const]),
          ...(isMonth(target.from) ? [] : [missing('from')]),
        ],
      };
    }
    case 'approve':
    case 'send-back':
    case 'refer':
    case 'accept':
      return { decision: { option, reason }, problems: [] };
  }
}

const FIGURE_FAULTS = {
  empty: 'missing',
  'no-figure': 'missing',
  'not-a-number': 'not-a-number',
  'too-large': 'too-large',
  'whole-number': 'whole-number',
  'other-unit': 'other-unit',
} as const satisfies Record<string, DraftFault>;
