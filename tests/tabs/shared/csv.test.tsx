import fc from 'fast-check';
import { toMonth } from '../../../src/domain/shared/month';
import { type Cell, type Row, toCsv } from '../../../tabs/shared/export/csv';
import { CSV_FORMATS } from '../../../tabs/shared/export/csv-format';
import { fileNameOf } from '../../../tabs/shared/export/file-name';

describe('a file of figures', () => {
  test('opens in a German spreadsheet: semicolons, decimal commas, its letters right', () => {
    expect(
      toCsv(
        [
          ['Monat', 'Köln'],
          ['2026-10', -1234.5],
        ],
        'german',
      ),
    ).toBe('\ufeffMonat;Köln\r\n2026-10\t;-1234,5\r\n');
  });

  test('opens in an English one: commas and decimal points', () => {
    expect(toCsv([['2026-10', 1234.5, null, 'a, b']], 'english')).toBe('\ufeff2026-10\t,1234.5,,"a, b"\r\n');
  });

  test.each(['=1+1', '+49 221', '-5 Plätze', '@SUM(A1)', '\t=1', '\r=1'])(
    'makes no formula of the text %j, wherever the sheet would look for one',
    (text) => {
      const [[cell]] = parsed(toCsv([[text]], 'german'), ';') as [[string]];
      expect(cell).toBe(`'${text}`);
    },
  );

  test.each([
    '2026-03',
    '1-3',
    '03/26',
    '3.2',
    '1.2.2026',
    '1E5',
    '2,5e-3',
    '007',
    '12:30',
    '10:15 PM',
    '5 %',
    '(5)',
    '1,500',
    '12345678901234567890',
    '3. März',
    'Okt 26',
    'MAR3',
    'SEPT2',
    'Oktober 2026',
    'März 3, 2026',
    'WAHR',
    'false',
  ])('keeps the text %j from becoming a date or a number: it ends with a tab', (text) => {
    for (const format of CSV_FORMATS) {
      const separator = format === 'german' ? ';' : ',';
      expect(parsed(toCsv([[text]], format), separator)).toEqual([[`${text}\t`]]);
    }
  });

  test.each(['2026', '0', '50', 'Amt 50', 'Mai', 'Z-1-3', '§ 16 SGB II', 'Haus 3/4', '2026-M10', ''])(
    'leaves %j as it is, which no spreadsheet changes',
    (text) => {
      expect(parsed(toCsv([[text, 'x']], 'german'), ';')).toEqual([[text, 'x']]);
    },
  );

  test('keeps zero without a sign', () => {
    expect(toCsv([[-0]], 'german')).toBe('\ufeff0\r\n');
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
    { format: 'german', separator: ';', decimalMark: ',' },
    { format: 'english', separator: ',', decimalMark: '.' },
  ] as const)('what goes in comes out again, for $format Excel', ({ format, separator, decimalMark }) => {
    fc.assert(
      fc.property(rows, (given) => {
        const read = parsed(toCsv(given, format), separator);
        expect(read).toHaveLength(given.length);
        given.forEach((row, index) => {
          expect(read[index]).toHaveLength(row.length);
          row.forEach((value, place) => {
            const field = read[index]?.[place] ?? '';
            if (value === null) expect(field).toBe('');
            else if (typeof value === 'number') {
              expect(Number(field.replace(decimalMark, '.'))).toBe(value === 0 ? 0 : value);
            } else {
              const whole = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
              expect([whole, `${whole}\t`]).toContain(field);
            }
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  test('no text begins as a formula does', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const field = parsed(toCsv([['x', text]], 'german'), ';')[0]?.[1] ?? '';
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
