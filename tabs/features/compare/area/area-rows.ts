import type { Row } from '../../../shared/export/csv';
import { planCells } from '../../../shared/export/plan-cells';
import type { SessionTools } from '../../../shared/service/session';
import type { AreaFigures } from './area-figures';
import { withheldInWords } from '../../../shared/figures/withheld-in-words';
import type { Compared } from '../compared/compared';

/** The areas as rows of a file, the largest figure first, with their head. Small counts are not given away here either. */
export function areaRows(
  { month, figures }: AreaFigures,
  { unit, kind }: Compared['indicator'],
  { text }: Pick<SessionTools, 'text'>,
): Row[] {
  const words = text.compare.area;
  const { columns } = text.chart;
  const isRange = figures.some(({ point }) => point?.plan.type === 'range');
  const head: Row = [
    words.name,
    text.goal.table.month,
    columns.unit,
    text.goal.table.actual,
    ...(isRange ? [columns.planLow, columns.planHigh] : [text.goal.table.plan]),
    text.goal.table.light,
    kind === 'rate' ? words.differenceColumn : `${words.shareColumn} (%)`,
  ];
  const rows = figures.map(({ name, point, difference, share }): Row => [
    name,
    month,
    unit,
    point?.withheld != null ? withheldInWords(point.withheld, { text }) : (point?.value ?? null),
    ...planCells(point?.plan ?? { type: 'none' }, isRange),
    point?.value == null ? null : text.lights[point.light],
    kind === 'rate' ? difference : share === null ? null : share * 100,
  ]);
  return [head, ...rows];
}
