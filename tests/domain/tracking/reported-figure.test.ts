import { toMonth } from '../../../src/domain/shared/month';
import { isFarFromLast } from '../../../src/domain/tracking/reporting/far-from-last';
import { proposedState } from '../../../src/domain/tracking/reporting/proposed-state';
import type { ReadingState } from '../../../src/domain/tracking/reading';
import { reading } from '../../support/examples/examples';

const MONTH = toMonth('2026-10');

/** Figures of the months before October 2026, the last one of September. */
const series = (...values: (number | null)[]) =>
  values.map((value, index) =>
    reading({ month: toMonth(`2026-${String(10 - values.length + index).padStart(2, '0')}`), value }),
  );

describe('Whether a figure is provisional or final', () => {
  test.each<ReadingState>(['provisional', 'estimated', 'final'])(
    'is proposed as it was last month: %s',
    (state) => {
      const before = [
        reading({ month: toMonth('2026-09'), state }),
        reading({ month: toMonth('2026-08'), state: 'estimated' }),
      ];
      expect(proposedState(before, MONTH)).toBe(state);
    },
  );

  test('is proposed as provisional while nothing is known', () => {
    expect(proposedState([], MONTH)).toBe('provisional');
  });

  test('does not follow a month without data, nor the month itself or a later one', () => {
    const readings = [
      reading({ month: toMonth('2026-08'), state: 'final' }),
      reading({ month: toMonth('2026-09'), value: null, noDataReason: 'krank', state: 'provisional' }),
      reading({ month: MONTH, state: 'estimated' }),
    ];
    expect(proposedState(readings, MONTH)).toBe('final');
  });
});

describe('A figure is far from the last one', () => {
  test.each([
    { value: 113, far: false },
    { value: 114, far: true },
    { value: 86, far: true },
  ])('beyond 3.267 usual steps: $value is $far', ({ value, far }) => {
    // Steps of 4 each: up to 13.07 from 100.
    expect(isFarFromLast(value, series(100, 104, 100, 96, 100), MONTH)).toBe(far);
  });

  test('at any step when nothing ever moved', () => {
    expect(isFarFromLast(100, series(100, 100, 100, 100), MONTH)).toBe(false);
    expect(isFarFromLast(101, series(100, 100, 100, 100), MONTH)).toBe(true);
  });

  test('never while fewer than three steps are known', () => {
    expect(isFarFromLast(1_000_000, series(100, 104, null, 100), MONTH)).toBe(false);
  });
});
