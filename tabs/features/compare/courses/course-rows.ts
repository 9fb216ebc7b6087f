import type { Row } from '../../../shared/export/csv';
import { planCells } from '../../../shared/export/plan-cells';
import type { SessionTools } from '../../../shared/service/session';
import { withheldInWords } from '../../../shared/figures/withheld-in-words';
import type { DrawnCourse } from './drawn-courses';

/** A compared course as rows of a file, oldest first, with its head. Months are written as `2026-10`, so that they sort. */
export function courseRows(
  { compared, points, months, values }: DrawnCourse,
  isIndex: boolean,
  { text }: Pick<SessionTools, 'text'>,
): Row[] {
  const words = text.goal;
  const { columns } = text.chart;
  const isRange = points.some((point) => point?.plan.type === 'range');
  const head: Row = [
    words.table.month,
    columns.unit,
    ...(isRange ? [columns.planLow, columns.planHigh] : [words.table.plan]),
    words.table.actual,
    ...(isIndex ? [text.compare.index] : []),
    words.table.light,
    words.table.state,
  ];
  const rows = months.map((month, index): Row => {
    const point = points[index] ?? null;
    return [
      month,
      compared.indicator.unit,
      ...planCells(point?.plan ?? { type: 'none' }, isRange),
      point?.withheld != null ? withheldInWords(point.withheld, { text }) : (point?.value ?? null),
      ...(isIndex ? [values[index] ?? null] : []),
      point?.value == null ? null : text.lights[point.light],
      point?.value == null || point.state === null ? null : words.readingStates[point.state],
    ];
  });
  return [head, ...rows];
}
