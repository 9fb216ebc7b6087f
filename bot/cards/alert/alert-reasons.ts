import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import type { DeviationRule } from '../../../src/domain/deviation/deviation';
import { explain } from '../../../src/domain/explanation/explain';
import { explainTrigger } from '../../../src/domain/explanation/explain-deviation';
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
    explainTrigger({ ...latest, rules }, judged?.indicator ?? null, language);
  if (latest.rules.length === 0) return [...summary, explainOnly([])];
  return [
    ...summary,
    ...latest.rules.flatMap((rule) => BEYOND_SUMMARY[rule](explanation, explainOnly([rule]))),
  ];
}

type Sentences = (explanation: Explanation | null, trigger: string) => readonly string[];

const BEYOND_SUMMARY: Record<DeviationRule, Sentences> = {
  red: () => [],
  'amber-twice': () => [],
  concern: () => [],
  'assurance-fails': (explanation, trigger) =>
    explanation === null ? [trigger] : [explanation.assurance, trigger],
  'forecast-storm': (explanation, trigger) => [explanation?.forecast ?? trigger],
  'milestone-late': (_, trigger) => [trigger],
  'report-missing': (_, trigger) => [trigger],
  'over-achievement': (_, trigger) => [trigger],
};
