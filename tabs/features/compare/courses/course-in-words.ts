import { formatMonth, formatNumber } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import type { SessionTools } from '../../../shared/service/session';
import { figureInWords } from '../compared/figure-in-words';
import { type DrawnCourse, INDEX_FORMAT } from './drawn-courses';

type Words = Pick<SessionTools, 'text' | 'language'>;

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
