import type { IndicatorView, SeriesPoint } from '../../../src/contracts/tracking/goal';
import { formatFigure, formatMonth, formatNumber } from '../../../src/domain/shared/format';
import { formatPlan } from '../figures/figure';
import type { SessionTools } from '../service/session';
import { withheldInWords } from '../figures/withheld-in-words';
import type { ForecastMonth } from './course-months';

type Words = Pick<SessionTools, 'text' | 'language'>;
type Measured = IndicatorView['indicator'];

/** A month of a course in one line: figure, plan, light and how sure the figure is. */
export function monthInWords(point: SeriesPoint, indicator: Measured, { text, language }: Words): string {
  const words = text.goal;
  const { month, plan, reading, light, frozen } = point;
  const parts = [`${words.plan} ${formatPlan(plan, words, { ...indicator, language })}`];
  if (reading === null) parts.unshift(words.notReported);
  else if (reading.withheld !== undefined) parts.unshift(withheldInWords(reading.withheld, { text }));
  else if (reading.value === null) parts.unshift(words.noData, reading.noDataReason ?? '');
  else {
    parts.unshift(`${words.value} ${formatFigure(reading.value, indicator, language)}`);
    parts.push(text.lights[light]);
    if (reading.state !== 'final') parts.push(words.readingStates[reading.state]);
  }
  if (frozen !== null) {
    parts.push(
      words.frozenAs(
        frozen.value === null ? words.withoutFigure : formatFigure(frozen.value, indicator, language),
      ),
    );
  }
  return `${formatMonth(month, language)}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** A month that is still to come in one line. */
export function forecastInWords(
  ahead: ForecastMonth,
  indicator: Measured,
  { text, language }: Words,
): string {
  const { month, plan } = ahead;
  const expected = text.chart.forecast.said(figuresOf(ahead, indicator, { text, language }));
  const planned = `${text.goal.plan} ${formatPlan(plan, text.goal, { ...indicator, language })}`;
  return `${formatMonth(month, language)}: ${expected}, ${planned}`;
}

/** Where it would be in the last month drawn, in a sentence. */
export const forecastInShort = (ahead: ForecastMonth, indicator: Measured, words: Words): string =>
  words.text.chart.forecast.summary({
    month: formatMonth(ahead.month, words.language),
    ...figuresOf(ahead, indicator, words),
  });

function figuresOf(
  { expected, low, high }: ForecastMonth,
  indicator: Measured,
  { language }: Words,
): { expected: string; low: string; high: string } {
  return {
    expected: formatFigure(expected, indicator, language),
    low: formatNumber(low, indicator.decimals, language),
    high: formatFigure(high, indicator, language),
  };
}
