import fc from 'fast-check';
import { isDay } from '../../../src/domain/shared/day';
import { addMonths, isMonth, monthRange, monthsBetween, toMonth } from '../../../src/domain/shared/month';

test.each(['2026-1', '2026-00', '2026-13', '26-01', '2026-01-01', '', 'März'])('%j is no month', (text) => {
  expect(isMonth(text)).toBe(false);
  expect(() => toMonth(text)).toThrow(RangeError);
});

test('adding and taking away months gets back to where it began', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -600, max: 600 }),
      (year, number, count) => {
        const start = toMonth(`${String(year)}-${String(number).padStart(2, '0')}`);
        const there = addMonths(start, count);
        expect(addMonths(there, -count)).toBe(start);
        expect(monthsBetween(start, there)).toBe(count);
      },
    ),
  );
});

test('a range holds both ends, and nothing when it runs backwards', () => {
  expect(monthRange(toMonth('2025-11'), toMonth('2026-02'))).toEqual([
    '2025-11',
    '2025-12',
    '2026-01',
    '2026-02',
  ]);
  expect(monthRange(toMonth('2026-02'), toMonth('2025-11'))).toEqual([]);
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-04-31', false],
  ['2026-4-1', false],
])('%s is a day: %p', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
