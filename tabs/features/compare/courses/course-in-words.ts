import { formatFigure, formatMonth, formatNumber } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figure';
import type { SessionTools } from '../../../shared/session';
import type { Compared, ComparedPoint } from '../compared/compared';
import { withheldInWords } from '../../../shared/withheld-in-words';
import { type DrawnCourse, INDEX_FORMAT } from './drawn-courses';

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

/** A month of a compared course in one line: figure, index, plan, light and how sure the figure is. */
export function monthInWords(course: DrawnCourse, index: number, isIndex: boolean, words: Words): string {
  const { text, language } = words;
  const { indicator } = course.compared;
  const month = course.months[index];
  if (month === undefined) return '';
  const point = course.points[index] ?? null;
  const parts = [figureInWords(point, indicator, words)];
  const inIndex = course.values[index] ?? null;
  if (isIndex && inIndex !== null) {
    parts.push(text.compare.indexed(formatNumber(inIndex, INDEX_FORMAT.decimals, language)));
  }
  if (point !== null) {
    parts.push(`${text.goal.plan} ${formatPlan(point.plan, text.goal, { ...indicator, language })}`);
    if (point.value !== null) parts.push(text.lights[point.light]);
    if (point.value !== null && point.state !== null && point.state !== 'final') {
      parts.push(text.goal.readingStates[point.state]);
    }
  }
  return `${formatMonth(month, language)}: ${parts.join(', ')}`;
}
