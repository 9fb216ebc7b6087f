import type { IndicatorView } from '../../../src/contracts/tracking/goal';
import { reachableLimits } from '../../../src/domain/tracking/xmr/series-range';
import type { Row } from '../export/csv';
import { planCells } from '../export/plan-cells';
import type { SessionTools } from '../service/session';
import { signalInWords } from './process-words';
import { placeStretches, stretchAt } from './stretch-range';

/** A process as rows of a file, oldest first, with its head: each month with its value, plan, limits and signal. */
export function processRows(
  { indicator, process }: Pick<IndicatorView, 'indicator' | 'process'>,
  session: Pick<SessionTools, 'text' | 'language'>,
): Row[] {
  const { text } = session;
  const { columns } = text.chart;
  const { basis, points } = process;
  const stretches = placeStretches(process);
  const isRange = points.some(({ target }) => target.type === 'range');
  const head: Row = [
    text.goal.table.month,
    columns.unit,
    text.process.bases[basis],
    ...(isRange ? [columns.planLow, columns.planHigh] : [text.process.target[basis]]),
    text.process.mean,
    columns.lowerLimit,
    columns.upperLimit,
    text.process.signal,
  ];
  const rows = points.map((point, index): Row => {
    const limits = stretchAt(stretches, index)?.limits ?? null;
    const reached = limits === null ? null : reachableLimits(limits);
    return [
      point.month,
      indicator.unit,
      point.value,
      ...planCells(point.target, isRange),
      reached?.mean ?? null,
      reached?.lower ?? null,
      reached?.upper ?? null,
      signalInWords(point, session),
    ];
  });
  return [head, ...rows];
}
