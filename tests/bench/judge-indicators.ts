import { addMonths, toMonth } from '../../src/domain/shared/month';
import { judge } from '../../src/domain/tracking/light';
import { indicator, reading } from '../support/examples';
import type { Figures } from './main';
import { medianOf } from './median';

/** The light of each indicator from all its readings, as the overview needs it. */
export async function judgeIndicators(): Promise<Figures> {
  const months = Array.from({ length: 36 }, (_, index) => addMonths(toMonth('2023-11'), index));
  const subjects = Array.from({ length: 1000 }, (_, index) => {
    const subject = indicator({ id: `i-${String(index)}` });
    return {
      subject,
      readings: months.map((month, at) =>
        reading({ indicatorId: subject.id, month, value: 80 + ((index + at) % 40) }),
      ),
    };
  });
  const milliseconds = await medianOf(9, () => {
    for (const { subject, readings } of subjects) judge(subject, readings, toMonth('2026-10'));
  });
  return { milliseconds };
}
