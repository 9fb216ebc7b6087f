import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { DeviationRule } from '../../../src/domain/deviation/deviation';
import { explain } from '../../../src/domain/explanation/explain';
import { explainFinding } from '../../../src/domain/explanation/explain-deviation';
import type { Explanation } from '../../../src/domain/explanation/facts/explanation';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';

/** Why there is an alert: how the indicator stands, and for each rule what that does not say yet. Plain text. */
export function alertReasons({ deviation, judged }: DeviationAlert, language: Language): readonly string[] {
  const { status, latest } = deviation;
  const explanation = judged === null ? null : explain(judged.judgement, judged.indicator, language);
  const summary = explanation === null ? [] : [explanation.summary];
  if (status === 'withdrawn') return [textIn(language).alert.withdrawnWhy, ...summary];
  const explainOnly = (rules: readonly DeviationRule[]): string =>
    explainFinding({ ...latest, rules }, judged?.indicator ?? null, language);
  if (latest.rules.length === 0) return [...summary, explainOnly([])];
  return [
    ...summary,
    ...latest.rules.flatMap((rule) => BEYOND_SUMMARY[rule](explanation, explainOnly([rule]))),
  ];
}

type Sentences = (explanation: Explanation | null, finding: string) => readonly string[];

const BEYOND_SUMMARY: Record<DeviationRule, Sentences> = {
  red: () => [],
  'amber-twice': () => [],
  concern: () => [],
  'assurance-fails': (explanation, finding) =>
    explanation === null ? [finding] : [explanation.assurance, finding],
  'forecast-storm': (explanation, finding) => [explanation?.forecast ?? finding],
  'milestone-late': (_, finding) => [finding],
  'report-missing': (_, finding) => [finding],
  'over-achievement': (_, finding) => [finding],
};
