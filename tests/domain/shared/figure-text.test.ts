import fc from 'fast-check';
import { fieldText, readFigure } from '../../../src/domain/shared/figure-text';
import { LANGUAGES, type Language } from '../../../src/domain/shared/language';

const persons = { unit: 'Personen', decimals: 0 };
const share = { unit: '%', decimals: 1 };

const value = (text: string, format = persons, language: Language = 'de') => {
  const read = readFigure(text, format, language);
  return read.ok ? read.value.value : read.error;
};

test.each([
  ['52.374', 52_374],
  ['52 374', 52_374],
  ["52'374", 52_374],
  ['1.234.567', 1_234_567],
  ['450 Personen', 450],
  ['1 Person', 1],
  ['450 Pers.', 450],
  ['450,0', 450],
  ['−3', -3],
  ['– 3', -3],
  ['007', 7],
])('%j is read in German as %p persons', (text, figure) => {
  expect(value(text)).toBe(figure);
});

test.each([
  ['48,814', 48_814],
  ['1,234,567', 1_234_567],
  ['48,814.0', 48_814],
  ['52 374 Personen', 52_374],
])('%j is read in English as %p persons', (text, figure) => {
  expect(value(text, persons, 'en')).toBe(figure);
});

test.each([
  ['86,4', 86.4],
  ['86.4', 86.4],
  ['86,4 %', 86.4],
  ['86,4 Prozent', 86.4],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['0.123', 0.123],
])('%j is read as a share of %p, in either language', (text, figure) => {
  for (const language of LANGUAGES) expect(value(text, share, language)).toBe(figure);
});

test.each([
  { text: '52,374', language: 'de', meant: 52_374 },
  { text: '1.234', language: 'en', meant: 1234 },
  { text: '52,37', language: 'de', meant: null },
  { text: '551,5 Personen', language: 'de', meant: null },
  { text: '48,814.5', language: 'en', meant: null },
] as const)(
  'what has no decimals takes none: $text ($language) may mean $meant',
  ({ text, language, meant }) => {
    expect(value(text, persons, language)).toEqual({ kind: 'whole-number', meant });
  },
);

test('three digits behind one separator can be read in two ways, the way of the page first', () => {
  const readings = (text: string, language: Language) => readFigure(text, share, language);
  expect(readings('76.712', 'de')).toEqual({ ok: true, value: { value: 76_712, other: 76.712 } });
  expect(readings('76.712', 'en')).toEqual({ ok: true, value: { value: 76.712, other: 76_712 } });
  expect(readings('76,712', 'de')).toEqual({ ok: true, value: { value: 76.712, other: 76_712 } });
  expect(readings('0,712', 'de')).toEqual({ ok: true, value: { value: 0.712, other: null } });
  expect(readFigure('52.374', persons, 'de')).toEqual({ ok: true, value: { value: 52_374, other: null } });
});

test.each(['k. A.', 'k.A.', 'ka', 'keine Angabe', '-', '–', '.', 'n/a', 'x'])(
  '%j says that there is no figure',
  (text) => {
    expect(value(text)).toEqual({ kind: 'no-figure' });
  },
);

test.each(['', '   ', 'Personen'])('%j says nothing', (text) => {
  expect(value(text)).toEqual({ kind: 'empty' });
});

test.each(['acht', 'ca. 450', '12,3,4', '1.23.4', '1.2345,6', '--3', '5-7', '1e3', '½', '450 / 2'])(
  '%j is no number',
  (text) => {
    expect(value(text)).toEqual({ kind: 'not-a-number' });
  },
);

test('another unit than the indicator’s is no unit', () => {
  expect(value('450 Beratungen')).toEqual({ kind: 'other-unit' });
  expect(value('8 %')).toEqual({ kind: 'other-unit' });
  expect(value('1000000000000001')).toEqual({ kind: 'too-large' });
});

test('what a field is filled with is read back as the same figure, in either language', () => {
  const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((typed) => Number(typed.toFixed(6)));
  fc.assert(
    fc.property(figure, fc.constantFrom(...LANGUAGES), (typed, language) => {
      expect(value(fieldText(typed, language), share, language)).toBe(typed === 0 ? 0 : typed);
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...LANGUAGES), (text, language) => {
      const read = readFigure(text, share, language);
      if (read.ok) expect(Number.isFinite(read.value.value)).toBe(true);
    }),
  );
});
