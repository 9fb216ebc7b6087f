import type { IndicatorView } from '../../../src/contracts/tracking/goal';
import type { Row } from '../export/csv';
import { planCells } from '../export/plan-cells';
import type { SessionTools } from '../service/session';
import { withheldInWords } from '../figures/withheld-in-words';
import { forecastPart } from './course-months';

/**
 * A course as rows of a file, oldest first, with its head: each month with its plan, figure and what was said about it,
 * then the months of the forecast as they are drawn. Months are written as `2026-10`, so that they sort.
 */
export function courseRows(view: IndicatorView, { text }: Pick<SessionTools, 'text'>): Row[] {
  const words = text.goal;
  const { columns } = text.chart;
  const { series, indicator } = view;
  const ahead = forecastPart(view)?.months ?? [];
  const isRange = [...series, ...ahead].some(({ plan }) => plan.type === 'range');
  const head: Row = [
    words.table.month,
    columns.unit,
    ...(isRange ? [columns.planLow, columns.planHigh] : [words.table.plan]),
    words.table.actual,
    words.table.frozen,
    words.table.light,
    words.table.state,
    columns.noData,
    words.table.comment,
    columns.forecast,
    columns.forecastLow,
    columns.forecastHigh,
  ];
  const past = series.map(({ month, plan, reading, light, frozen }): Row => [
    month,
    indicator.unit,
    ...planCells(plan, isRange),
    reading?.withheld === undefined ? (reading?.value ?? null) : withheldInWords(reading.withheld, { text }),
    frozen?.value ?? null,
    reading === null ? words.notReported : text.lights[light],
    reading === null ? null : words.readingStates[reading.state],
    reading?.noDataReason ?? null,
    reading?.comment ?? null,
    ...[null, null, null],
  ]);
  const lastMonth = series.at(-1)?.month ?? '';
  const future = ahead
    .filter(({ month }) => month > lastMonth)
    .map(({ month, plan, expected, low, high }): Row => [
      month,
      indicator.unit,
      ...planCells(plan, isRange),
      ...[null, null, null, null, null, null],
      expected,
      low,
      high,
    ]);
  return [head, ...past, ...future];
}
