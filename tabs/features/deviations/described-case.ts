import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { CAUSE_WORDS, STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { explainRule } from '../../../src/domain/explanation/explain-deviation';
import type { Language } from '../../../src/domain/shared/language';

/** A case with what a search looks in, worked out once. */
export interface DescribedCase {
  readonly summary: CaseSummary;
  /** In small letters. */
  readonly searched: string;
}

export const describeCase = (summary: CaseSummary, language: Language): DescribedCase => ({
  summary,
  searched: [
    summary.subjectName,
    summary.goalName,
    summary.fieldName,
    summary.officeName,
    summary.ownerPostName,
    summary.waitsForName,
    summary.countermeasureName ?? '',
    summary.cause === null ? '' : CAUSE_WORDS[language][summary.cause],
    STAGE_WORDS[language][summary.stage],
    explainRule(summary.deviation.rule, language),
  ]
    .join(' ')
    .toLocaleLowerCase('de'),
});
