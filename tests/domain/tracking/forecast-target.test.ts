import { explainTarget } from '../../../src/domain/explanation/explain-target';
import { toMonth } from '../../../src/domain/shared/month';
import { targetOf } from '../../../src/domain/tracking/forecast/target';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';

const at = (month: string, value: number) => ({ month: toMonth(month), value });
const now = toMonth('2026-12');
const told = (trajectory: Trajectory, unit = 'Personen', language: 'de' | 'en' = 'de') => {
  const target = targetOf(trajectory, now);
  return target === null
    ? null
    : explainTarget(target, { unit, decimals: 0 }, language).replaceAll('\u00a0', ' ');
};

const line: Trajectory = { type: 'linear', baseline: at('2025-10', 54_500), target: at('2030-10', 49_500) };
const year: Trajectory = {
  type: 'seasonal-flow',
  weights: Array.from({ length: 12 }, () => 1 / 12),
  yearTargets: [at('2025-01', 5000), at('2026-01', 5400), at('2028-01', 6000)],
  accumulates: true,
};

test('a target is named with its date, and is another thing than the plan of a month', () => {
  expect(told(line)).toBe('49.500 Personen bis Oktober 2030');
  expect(told(line, 'Personen', 'en')).toBe('49,500 Personen by October 2030');
  expect(told(year, 'Verfahren')).toBe('5.400 Verfahren je Jahr');
  expect(told({ type: 'step', points: [at('2024-01', 9), at('2027-01', 8)] }, 'Tage')).toBe(
    '9 Tage ab Januar 2024',
  );
  expect(told({ type: 'constant', target: 8 }, 'Wochen')).toBe('8 Wochen');
});

test('a corridor and a plan that has not begun have none', () => {
  expect(told({ type: 'band', low: 1, high: 2 })).toBeNull();
  expect(told({ type: 'step', points: [at('2027-01', 8)] })).toBeNull();
});
