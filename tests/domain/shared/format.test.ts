import {
  formatDay,
  formatFigure,
  formatInstant,
  formatMonth,
  formatNumber,
  formatRatio,
  formatSigned,
} from '../../../src/domain/shared/format';

test('figures follow the language of the surface', () => {
  expect(formatNumber(1234.5, 1, 'de')).toBe('1.234,5');
  expect(formatNumber(1234.5, 1, 'en')).toBe('1,234.5');
  expect(formatNumber(-0, 0, 'de')).toBe('0');
});

test('one of what is counted is one: its unit is not plural', () => {
  const told = (value: number, unit: string, decimals = 0) => formatFigure(value, { unit, decimals }, 'de');
  expect(told(1, 'Personen')).toBe('1\u00a0Person');
  expect(told(1, ' Verfahren ')).toBe('1\u00a0Verfahren');
  expect(told(2, 'Personen')).toBe('2\u00a0Personen');
  expect(told(1, 'Personen', 1)).toBe('1,0\u00a0Personen');
  expect(told(1, 'constructor')).toBe('1\u00a0constructor');
});

test('ratios and differences carry a true sign, zero none', () => {
  expect(formatRatio(0.052, 'de')).toBe('+5,2\u00a0%');
  expect(formatRatio(-0.1, 'en')).toBe('\u221210.0%');
  expect(formatSigned(-3590, 0, 'de')).toBe('\u22123.590');
  expect(formatSigned(0, 1, 'de')).toBe('0,0');
});

test('days, months and moments read as in a German office, by the clock of Berlin', () => {
  expect(formatDay('2026-12-08', 'de')).toBe('08.12.2026');
  expect(formatMonth('2026-03', 'de')).toBe('März 2026');
  expect(formatMonth('2026-03', 'en')).toBe('March 2026');
  expect(formatInstant('2026-12-01T07:00:00.000Z', 'de')).toBe('01.12.2026, 08:00');
});
