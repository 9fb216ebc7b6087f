import fc from 'fast-check';
import { parseNumberText, toNumberText } from '../../../src/domain/shared/number-text';

test.each([
  ['52.374', 52374],
  ['8,6', 8.6],
  ['1.234,5', 1234.5],
  ['1.234.567', 1234567],
  ['52 374', 52374],
  ['52\u00a0374', 52374],
  ['-3', -3],
  ['−3,5', -3.5],
  ['+7', 7],
  [' 12 ', 12],
  ['8.6', 8.6],
  ['0.123', 0.123],
  ['0,5', 0.5],
  ['5,2 %', 5.2],
  ['12 €', 12],
  ['0', 0],
  ['-0', 0],
  ['007', 7],
])('%j is the figure %p', (text, value) => {
  expect(parseNumberText(text)).toEqual({ ok: true, value });
});

test.each([
  'acht',
  '1e999',
  '1e3',
  '12,3,4',
  '1.23.4',
  '1,234.5',
  '0x10',
  'NaN',
  'Infinity',
  '--3',
  '3-',
  ',',
  '.',
  '1.2345,6',
  '½',
])('%j is no number', (text) => {
  expect(parseNumberText(text)).toEqual({ ok: false, error: { kind: 'not-a-number' } });
});

test.each(['', '   ', '\t\n', '%'])('%j is empty', (text) => {
  expect(parseNumberText(text)).toMatchObject({ ok: false, error: { kind: 'empty' } });
});

test('a figure a list could not keep exactly is too large', () => {
  expect(parseNumberText('9'.repeat(400))).toEqual({ ok: false, error: { kind: 'too-large' } });
  expect(parseNumberText('1000000000000001')).toEqual({ ok: false, error: { kind: 'too-large' } });
});

test('what a field is filled with is read back as the same figure', () => {
  const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((value) => Number(value.toFixed(6)));
  fc.assert(
    fc.property(figure, (value) => {
      expect(parseNumberText(toNumberText(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
});

test('no text at all makes the parser throw or return anything but a finite figure', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const result = parseNumberText(text);
      expect(result.ok ? Number.isFinite(result.value) : true).toBe(true);
    }),
  );
});
