import {
  DECISION_OPTIONS,
  type DecisionOption,
  SIDES,
  STEP_TYPES,
} from '../../../../src/domain/deviation/case/case-step';
import { DECIDED_WORDS, SIDE_WORDS, STEP_WORDS } from '../../../../src/domain/deviation/case/words';
import { DEVIATION_RULES } from '../../../../src/domain/deviation/deviation';
import { explainRule } from '../../../../src/domain/explanation/explain-deviation';
import { GRADE_WORDS } from '../../../../src/domain/explanation/wording/words';
import { formatMonth } from '../../../../src/domain/shared/format';
import { GRADES } from '../../../../src/domain/tracking/grade';
import type { SessionTools } from '../../../shared/service/session';
import type { HistoryEntry } from './entry-kind';

type Fields = NonNullable<HistoryEntry['after']>;

type Said = Pick<SessionTools, 'text' | 'language'>;

/** What happened, as one sentence. What a later version may add to the fields is left unsaid. */
export function entrySentence(entry: HistoryEntry, { text, language }: Said): string {
  const words = text.goal.goalHistory;
  const subject = entry.subjectName;
  const month = entry.month === null ? '' : formatMonth(entry.month, language);
  switch (entry.type) {
    case 'figure-corrected':
      return entry.before === null
        ? words.figureHandedIn(subject, month)
        : words.figureCorrected(subject, month);
    case 'status-corrected':
      return entry.before === null
        ? words.statusHandedIn(subject, month)
        : words.statusCorrected(subject, month);
    case 'target-changed':
      return words.targetChanged(subject, month);
    case 'grade-overridden':
      return words.gradeOverridden(subject, yearIn(entry.after), grade(entry.after));
    case 'grade-withdrawn':
      return words.gradeWithdrawn(subject, yearIn(entry.before), grade(entry.before));
    case 'limits-rebased':
      return words.limitsRebased(subject, month);
    case 'limits-withdrawn':
      return words.limitsWithdrawn(subject, month);
    case 'deviation-opened': {
      const rule = known(DEVIATION_RULES, entry.after?.['rule']);
      return words.deviationOpened(subject, month, rule === null ? '' : explainRule(rule, language));
    }
    case 'deviation-step':
      return words.deviationStep(subject, step(entry.after));
    case 'deviation-closed':
      return words.deviationClosed(subject);
    case 'month-closed':
      return words.monthClosed(month);
  }

  function grade(fields: Fields | null): string {
    const of = known(GRADES, fields?.['grade']);
    return of === null ? '' : GRADE_WORDS[language][of];
  }

  function step(fields: Fields | null): string {
    const type = known(STEP_TYPES, fields?.['step']);
    if (type === null) return '';
    const option: DecisionOption | null = known(DECISION_OPTIONS, fields?.['option']);
    const name = STEP_WORDS[language][type];
    return option === null ? name : words.decided(name, DECIDED_WORDS[language][option]);
  }
}

/** The function it comes from; Zugkraft itself for what the rules do; empty where nobody noted it. */
export function whoDid({ type, postName, after }: HistoryEntry, { text, language }: Said): string {
  const side = known(SIDES, after?.['side']);
  if (side !== null) return text.deviationCase.by(postName, SIDE_WORDS[language][side]);
  if (type === 'deviation-opened' || type === 'month-closed') return SIDE_WORDS[language].system;
  return postName;
}

const yearIn = (fields: Fields | null): string => String(fields?.['year'] ?? '');

const known = <T extends string>(codes: readonly T[], value: Fields[string] | undefined): T | null =>
  codes.find((code) => code === value) ?? null;
