import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { explainFigure } from '../../../src/domain/explanation/explain-figure';
import { formatDay } from '../../../src/domain/shared/format';
import type { SessionTools } from '../../shared/service/session';

/** Figure and plan of the latest month, or the day a milestone was due. */
export function latestFigure(
  { indicator, deviation: { latest } }: CaseSummary,
  { text, language }: Pick<SessionTools, 'text' | 'language'>,
): string {
  if (indicator === null) {
    return latest.due === null ? '' : text.deviations.milestoneDue(formatDay(latest.due, language));
  }
  if (latest.figure === null) return text.goal.withoutFigure;
  const { actual, plan } = explainFigure(latest.figure, indicator, language);
  return `${actual} · ${text.goal.plan}\u00a0${plan}`;
}
