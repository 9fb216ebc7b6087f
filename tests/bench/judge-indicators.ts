import { addMonths, toMonth } from '../../src/domain/shared/month';
import { judge, type JudgeInput } from '../../src/domain/tracking/judgement';
import { indicator, reading } from '../support/examples/examples';
import type { Figures } from './main';
import { medianOf } from './median';

const INDICATORS = 1000;
const LAST = toMonth('2026-10');

/** Light, achievement, trend, variation, assurance and forecast of every indicator, and what more months cost. */
export async function judgeIndicators(): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const months of [36, 72, 144]) {
    const inputs = seriesOf(months);
    const milliseconds = await medianOf(9, () => {
      for (const input of inputs) judge(input);
    });
    figures[`${String(months)} months, milliseconds`] = milliseconds;
    figures[`${String(months)} months, microseconds per indicator and month`] =
      (milliseconds * 1000) / INDICATORS / months;
  }
  return figures;
}

function seriesOf(count: number): JudgeInput[] {
  const first = addMonths(LAST, 1 - count);
  const months = Array.from({ length: count }, (_, index) => addMonths(first, index));
  return Array.from({ length: INDICATORS }, (_, index) => {
    const subject = indicator({
      id: `i-${String(index)}`,
      kind: index % 2 === 0 ? 'flow' : 'stock',
      from: first,
      trajectory: {
        type: 'linear',
        baseline: { month: first, value: 100 },
        target: { month: toMonth('2030-12'), value: 130 },
      },
    });
    return {
      indicator: subject,
      readings: months.map((month, at) =>
        reading({ indicatorId: subject.id, month, value: 80 + ((index * 7 + at * 11) % 40) }),
      ),
      rebases: [],
      reportingMonth: LAST,
      dueMonth: LAST,
    };
  });
}
