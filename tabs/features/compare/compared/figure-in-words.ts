import { formatFigure, formatSigned } from '../../../../src/domain/shared/format';
import type { SessionTools } from '../../../shared/service/session';
import { withheldInWords } from '../../../shared/figures/withheld-in-words';
import type { Compared, ComparedPoint } from './compared';

type Words = Pick<SessionTools, 'text' | 'language'>;

/** A figure as it may be shown: `58.374 Personen`, `unter 5`, or that there is none. */
export function figureInWords(
  point: ComparedPoint | null,
  indicator: Compared['indicator'],
  { text, language }: Words,
): string {
  if (point?.withheld != null) return withheldInWords(point.withheld, { text });
  if (point?.value == null) return point?.state == null ? text.goal.notReported : text.goal.noData;
  return formatFigure(point.value, indicator, language);
}

/** A difference in the unit, with its sign; of percentages in percentage points. */
export function differenceInWords(
  difference: number,
  { unit, decimals }: Pick<Compared['indicator'], 'unit' | 'decimals'>,
  { text, language }: Words,
): string {
  const signed = formatSigned(difference, decimals, language);
  const measured = unit.trim();
  if (measured === '%') return text.compare.points(signed);
  return measured === '' ? signed : `${signed}\u00a0${measured}`;
}
