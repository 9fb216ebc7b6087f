import fc from 'fast-check';
import { toMonth } from '../../src/domain/shared/month';
import { type Cell, type Row, toCsv } from '../../tabs/shared/export/csv';
import { fileNameOf } from '../../tabs/shared/export/file-name';

describe('a file of figures', () => {
  test('opens in a German spreadsheet: semicolons, decimal commas, its letters right', () => {
    expect(
      toCsv(
        [
          ['Monat', 'Köln'],
          ['2026-10', -1234.5],
        ],
        'de',
      ),
    ).toBe('\ufeffMonat;Köln\r\n2026-10;-1234,5\r\n');
  });

  test('opens in an English one: commas and decimal points', () => {
    expect(toCsv([['2026-10', 1234.5, null, 'a, b']], 'en')).toBe('\ufeff2026-10,1234.5,,"a, b"\r\n');
  });

  test.each(['=1+1', '+49 221', '-5 Plätze', '@SUM(A1)', '\t=1', '\r=1'])(
    'makes no formula of the text %j, wherever the sheet would look for one',
    (text) => {
      const [[cell]] = parsed(toCsv([[text]], 'de'), ';') as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  test('keeps zero without a sign', () => {
    expect(toCsv([[-0]], 'de')).toBe('\ufeff0\r\n');
  });
});

/** Rows of the fields of a file as RFC 4180 reads them. */
function parsed(csv: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const text = csv.replace(/^\ufeff/, '');
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (quoted && character === '"' && text[at + 1] === '"') {
      field += '"';
      at += 1;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === separator) {
      row.push(field);
      field = '';
    } else if (!quoted && character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, field]);
      row = [];
      field = '';
      at += 1;
    } else field += character;
  }
  return rows;
}

describe('laws of a file of figures', () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom('"', ';', ',', '\r', '\n', '\t', '=', '+', '-', '@', "'", 'ä', ' '),
      fc.string({ minLength: 1, maxLength: 1 }),
    ),
  });
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    nasty,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(null),
  );
  const rows: fc.Arbitrary<Row[]> = fc
    .integer({ min: 1, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));

  test.each([
    { language: 'de', separator: ';', decimalMark: ',' },
    { language: 'en', separator: ',', decimalMark: '.' },
  ] as const)('what goes in comes out again, in $language', ({ language, separator, decimalMark }) => {
    fc.assert(
      fc.property(rows, (given) => {
        const read = parsed(toCsv(given, language), separator);
        expect(read).toHaveLength(given.length);
        given.forEach((row, index) => {
          expect(read[index]).toHaveLength(row.length);
          row.forEach((value, place) => {
            const field = read[index]?.[place] ?? '';
            if (value === null) expect(field).toBe('');
            else if (typeof value === 'number') {
              expect(Number(field.replace(decimalMark, '.'))).toBe(value === 0 ? 0 : value);
            } else expect(field).toBe(/^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  test('no text begins as a formula does', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const field = parsed(toCsv([['x', text]], 'de'), ';')[0]?.[1] ?? '';
        expect(field).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the name of a file', () => {
  test.each([
    { name: 'Arbeitslose: Verlauf', file: 'arbeitslose-verlauf-2026-10.png' },
    { name: 'Große Übergänge in Köln', file: 'grosse-uebergaenge-in-koeln-2026-10.png' },
    { name: 'Café/../NO₂ – %', file: 'cafe-no-2026-10.png' },
    { name: '???', file: '2026-10.png' },
  ])('of $name is $file', ({ name, file }) => {
    expect(fileNameOf(name, toMonth('2026-10'), 'png')).toBe(file);
  });
});
