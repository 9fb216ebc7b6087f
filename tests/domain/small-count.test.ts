import { isSmallCount } from '../../src/domain/tracking/small-count';

const PART = { areaId: 'kalk', breakdownOf: 'arbeitslose' };

test.each([
  { kind: 'stock', decimals: 0, value: 4, small: true },
  { kind: 'flow', decimals: 0, value: 1, small: true },
  { kind: 'cumulative', decimals: 0, value: 4.4, small: true },
  { kind: 'stock', decimals: 0, value: 0, small: false },
  { kind: 'stock', decimals: 0, value: 5, small: false },
  { kind: 'stock', decimals: 0, value: 4.6, small: false },
  { kind: 'rate', decimals: 0, value: 3, small: false },
  { kind: 'stock', decimals: 1, value: 3.2, small: false },
] as const)('$value ($kind, $decimals decimals) of a part of the city is a small count: $small', (given) => {
  expect(isSmallCount({ ...PART, ...given }, given.value)).toBe(given.small);
});

test('the city as a whole has no small counts', () => {
  expect(isSmallCount({ kind: 'stock', decimals: 0, areaId: null, breakdownOf: null }, 3)).toBe(false);
});
