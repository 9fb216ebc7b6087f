import fc from 'fast-check';
import { toMonth } from '../../../src/domain/shared/month';
import { fixedLength } from '../../../src/domain/tracking/xmr/limits-base';
import { inShort, judged, limitsOf, rebase, type Values } from './judged-series';

const steps = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2];
/** A rise that, counted in, widens the limits until it no longer stands out. */
const swallowed = [...steps, 9, 1, 9, 1, 9, 1, 9];

const limitsIn = (own: Parameters<typeof judged>[0], values: Values, rebases = [] as const) =>
  judged(own, values, rebases).chart.stretches.at(-1)?.limits ?? null;
const signals = (own: Parameters<typeof judged>[0], values: Values): string[] =>
  inShort(judged(own, values).chart.points.map(({ signal }) => signal)).split(' ');

describe('limits from the first twelve figures', () => {
  test('are those of these figures, whatever comes later, and name their months', () => {
    const first = { ...limitsOf(steps), base: { from: toMonth('2024-01'), to: toMonth('2024-12') } };
    expect(limitsIn({ limitsBase: 12 }, steps)).toEqual(first);
    expect(limitsIn({ limitsBase: 12 }, swallowed)).toEqual(first);
    expect(limitsIn({ limitsBase: 'moving' }, swallowed)).toEqual(limitsOf(swallowed));
  });

  test('show a signal that moving limits swallow', () => {
    expect(signals({ limitsBase: 12 }, swallowed).slice(12)).toEqual(
      [9, 1, 9, 1, 9, 1, 9].map((value) => (value === 9 ? 'outside+' : '·')),
    );
    expect(signals({}, swallowed).some((signal) => signal.startsWith('outside'))).toBe(false);
  });

  test('move as long as there are fewer, and are provisional until there are twelve', () => {
    const eleven = steps.slice(0, 11);
    expect(limitsIn({ limitsBase: 12 }, eleven)).toEqual(limitsOf(eleven));
    expect(limitsOf(eleven).provisional).toBe(true);
    expect(limitsIn({ limitsBase: 24 }, swallowed)).toEqual(limitsOf(swallowed));
  });

  test('count figures, not months', () => {
    const values = [null, 1, 2, null, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, null, 30];
    expect(fixedLength([1, null, 2], 2)).toBeNull();
    expect(fixedLength(values, 12)).toBe(14);
    expect(limitsIn({ limitsBase: 12 }, values.slice(1))).toMatchObject({
      points: 12,
      base: { from: '2024-01', to: '2025-01' },
    });
  });

  test('leave out an unusual jump among their own figures only', () => {
    const jump = [1, 2, 1, 2, 20, 1, 2, 1, 2, 1, 2, 1];
    expect(limitsIn({ limitsBase: 12, screening: true }, [...jump, 90, 1, 90, 1])).toMatchObject({
      screened: 2,
      movingRange: 1,
    });
  });

  test('judge nothing when their own figures are all the same and a later one is not', () => {
    const same = Array<number>(12).fill(5);
    expect(judged({ limitsBase: 12 }, [...same, 5]).variation.type).toBe('common-cause');
    expect(judged({ limitsBase: 12 }, [...same, 6, 7]).variation).toEqual({
      type: 'undetermined',
      because: 'no-width',
    });
  });

  test('hold for all later figures, of whatever size', () => {
    const figure = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 12, maxLength: 12 }).filter((values) => new Set(values).size > 1),
        fc.array(figure, { maxLength: 30 }),
        (first, later) => {
          expect(limitsIn({ limitsBase: 12 }, [...first, ...later])).toMatchObject(
            limitsIn({ limitsBase: 12 }, first) ?? {},
          );
        },
      ),
    );
  });
});

describe('a rebase', () => {
  const later = steps.map((value) => value + 50);
  const last = (own: Parameters<typeof rebase>[1], limitsBase: 'moving' | 12) =>
    judged({ limitsBase }, [...swallowed, ...later, 99, 51], [rebase('2025-08', own)]).chart.stretches.at(-1)
      ?.limits?.base;

  test('begins a stretch of its own, whose first figures fix its limits where the indicator says so', () => {
    expect(last({}, 12)).toEqual({ from: '2025-08', to: '2026-07' });
    expect(last({}, 'moving')).toBeNull();
  });

  test('says for its stretch what holds, whatever the indicator says', () => {
    expect(last({ limitsBase: 13 }, 'moving')).toEqual({ from: '2025-08', to: '2026-08' });
    expect(last({ limitsBase: 'moving' }, 12)).toBeNull();
  });
});
