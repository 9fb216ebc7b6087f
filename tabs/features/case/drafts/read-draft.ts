import type { CasePage, WrittenStep } from '../../../../src/contracts/tracking/case';
import { LONGEST_STEP_TEXT } from '../../../../src/domain/deviation/case/check-step';
import { type Day, isDay } from '../../../../src/domain/shared/day';
import { isMonth } from '../../../../src/domain/shared/month';
import { parseNumberText } from '../../../../src/domain/shared/number-text';
import { err, ok, type Result } from '../../../../src/domain/shared/result';
import type { StepFault, StepField } from '../../../text/step-fault';
import { type DraftOf, draftIn, type Drafts, type DraftType, type TaskDraft } from './draft';

/** What is wrong with what was typed, by field; a choice that is missing has no name in the API. */
export type Faults = Readonly<Partial<Record<StepField | 'cause' | 'option' | 'effective', StepFault>>>;

type Countermeasure = Extract<WrittenStep, { type: 'countermeasure' }>['countermeasure'];
type Read = Result<WrittenStep, Faults>;

/** Says at once what the service would say after sending; the service still decides. */
export function readDraft(drafts: Drafts, type: DraftType, page: CasePage): Read {
  switch (type) {
    case 'statement':
    case 'implementation':
    case 'reopening':
    case 'note': {
      const { text } = draftIn(drafts, type);
      return step({ text: required(text) }, () => ({ type, text }));
    }
    case 'closing': {
      const { text } = draftIn(drafts, type);
      return step({ text: tooLong(text) }, () => ({ type, text }));
    }
    case 'cause': {
      const { cause, text } = draftIn(drafts, type);
      const faults = { cause: chosen(cause), text: required(text) };
      return step(faults, () => cause && { type, cause, text });
    }
    case 'effect-check': {
      const { effective, text } = draftIn(drafts, type);
      const faults = { effective: chosen(effective), text: required(text) };
      return step(faults, () => (effective === null ? null : { type, effective, text }));
    }
    case 'countermeasure': {
      const task = readTask(draftIn(drafts, type), page.today);
      return task.ok ? ok({ type, countermeasure: task.value }) : task;
    }
    case 'decision':
      return readDecision(draftIn(drafts, type), page);
  }
}

function readDecision(draft: DraftOf<'decision'>, page: CasePage): Read {
  const { option } = draft;
  const reason = draft.reason.trim();
  const faults: Faults = withoutEmpty({
    option: chosen(option),
    reason: option === 'approve' || option === null ? tooLong(reason) : required(reason),
  });
  switch (option) {
    case null:
      return err(faults);
    case 'change-conditions': {
      const task = readTask(draft.task, page.today);
      if (!task.ok) return err({ ...task.error, ...faults });
      return step(faults, () => ({ type: 'decision', decision: { option, reason, task: task.value } }));
    }
    case 'change-target':
      return readNewTarget(draft, faults, page);
    case 'approve':
    case 'send-back':
    case 'refer':
    case 'accept':
      return step(faults, () => ({ type: 'decision', decision: { option, reason } }));
  }
}

function readNewTarget(
  { reason, value, from, decisionReference }: DraftOf<'decision'>,
  faults: Faults,
  { case: { isDecidedGoal } }: CasePage,
): Read {
  const number = parseNumberText(value);
  const reference = decisionReference.trim();
  const all: Faults = {
    ...faults,
    ...withoutEmpty({
      target: number.ok ? undefined : number.error.kind === 'empty' ? 'missing' : number.error.kind,
      from: isMonth(from) ? undefined : 'missing',
      decisionReference: isDecidedGoal && reference === '' ? 'missing' : undefined,
    }),
  };
  return step(all, () =>
    number.ok && isMonth(from)
      ? {
          type: 'decision',
          decision: {
            option: 'change-target',
            reason: reason.trim(),
            target: { value: number.value, from, decisionReference: reference === '' ? null : reference },
          },
        }
      : null,
  );
}

function readTask(task: TaskDraft, today: Day): Result<Countermeasure, Faults> {
  const { name, text, due, criterion, checkOn } = task;
  const faults = withoutEmpty({
    name: required(name),
    text: tooLong(text),
    due: !isDay(due) ? 'missing' : due < today ? 'in-past' : undefined,
    criterion: required(criterion),
    checkOn: !isDay(checkOn) ? 'missing' : isDay(due) && checkOn < due ? 'before-due' : undefined,
  });
  return Object.keys(faults).length === 0 && isDay(due) && isDay(checkOn)
    ? ok({ name, text, due, criterion, checkOn })
    : err(faults);
}

type Found = Readonly<Partial<Record<keyof Faults, StepFault | undefined>>>;

function step(found: Found, written: () => WrittenStep | null): Read {
  const faults = withoutEmpty(found);
  const said = Object.keys(faults).length === 0 ? written() : null;
  return said === null ? err(faults) : ok(said);
}

const withoutEmpty = (found: Found): Faults =>
  Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== undefined));

const tooLong = (text: string): StepFault | undefined =>
  text.trim().length > LONGEST_STEP_TEXT ? 'too-long' : undefined;

const required = (text: string): StepFault | undefined => (text.trim() === '' ? 'missing' : tooLong(text));

const chosen = (choice: unknown): StepFault | undefined => (choice === null ? 'missing' : undefined);
