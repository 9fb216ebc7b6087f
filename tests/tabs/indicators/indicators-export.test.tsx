import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import JSZip from 'jszip';
import { indicatorsView } from '../support/examples';
import { indicatorsByArea, manyIndicators, withFormula } from '../support/indicators-examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

const PATH = '/indicators?workspace=dezernat-v';

let saved: { name: string; content: Blob }[] = [];
let made: Blob | null = null;

beforeEach(() => {
  saved = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => {
      made = blob;
      return 'blob:file';
    },
    revokeObjectURL: () => undefined,
  });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (made !== null) saved.push({ name: this.download, content: made });
  });
});

afterEach(async () => {
  jest.restoreAllMocks();
  await closeTab();
});

const read = (blob: Blob, how: 'readAsArrayBuffer' | 'readAsText') =>
  new Promise<FileReader['result']>((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result);
    };
    reader[how](blob);
  });

const save = async (name: string) => {
  await userEvent.click(await screen.findByRole('button', { name }));
  await waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  return saved[0]!;
};

const csv = async (query = '') => {
  await openTab(`${PATH}${query}`);
  const { name, content } = await save('CSV');
  const text = await read(content, 'readAsText');
  if (typeof text !== 'string') throw new Error('Not a text');
  return { name, lines: text.replace('\ufeff', '').trimEnd().split('\r\n') };
};

/** A workbook as a reader of the format sees it: cells by address, in the type the file gives them. */
async function workbook(blob: Blob) {
  const zip = await JSZip.loadAsync((await read(blob, 'readAsArrayBuffer')) ?? '');
  const part = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  const elements = (xml: string, name: string) => [
    ...new DOMParser().parseFromString(xml, 'application/xml').getElementsByTagName(name),
  ];
  const strings = elements(await part('xl/sharedStrings.xml'), 'si').map((one) => one.textContent);
  const styles = await part('xl/styles.xml');
  const formats = new Map(
    elements(styles, 'numFmt').map((one) => [one.getAttribute('numFmtId'), one.getAttribute('formatCode')]),
  );
  const looks = elements(styles, 'cellXfs')[0]!.getElementsByTagName('xf');
  const sheet = async (number: number) => {
    const xml = await part(`xl/worksheets/sheet${number}.xml`);
    const cells = new Map(
      elements(xml, 'c').map((cell) => {
        const value = cell.getElementsByTagName('v')[0]?.textContent ?? '';
        const look = looks[Number(cell.getAttribute('s') ?? 0)];
        return [
          cell.getAttribute('r') ?? '',
          {
            value: cell.getAttribute('t') === 's' ? strings[Number(value)] : Number(value),
            format: formats.get(look?.getAttribute('numFmtId') ?? '') ?? null,
          },
        ];
      }),
    );
    return { xml, cells, formulas: elements(xml, 'f'), rows: elements(xml, 'row').length };
  };
  const names = elements(await part('xl/workbook.xml'), 'sheet').map((one) => one.getAttribute('name'));
  return { names, sheet };
}

const excel = async (query = '', locale = 'de-de') => {
  await openTab(`${PATH}${query}`, { locale });
  const { name, content } = await save('Excel');
  return { name, ...(await workbook(content)) };
};

describe('the CSV file', () => {
  test('holds what is seen: the same columns, rows and order, with the unit beside the figures', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    const { name, lines } = await csv('&cols=value,difference,light&q=wohn&order=-name');
    expect(name).toBe('kennzahlen-2026-10.csv');
    expect(lines).toEqual([
      'Kennzahl;Einheit;Ist;Ist − Plan;Ampel',
      'Zwangsräumungen;Personen;nicht gemeldet;;keine Daten',
      'Wohnungslose;Personen;51900;-100;leichte Abweichung',
    ]);
    expect(screen.getByText('Gespeichert: kennzahlen-2026-10.csv')).toHaveAttribute('role', 'status');
  });

  test('holds all rows, also those not drawn', async () => {
    serve({ viewIndicators: () => manyIndicators(130) });
    expect((await csv('&cols=unit')).lines).toHaveLength(131);
  });

  test('holds names and signs only when nothing else is seen', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    expect((await csv('&signs=1')).lines[0]).toBe(
      'Kennzahl;Ampel;Trend;Streuung;Verlässlichkeit;Vorausschau',
    );
  });
});

describe('the Excel file', () => {
  const COLUMNS = '&cols=unit,month,value,plan,difference,share,light,comment';

  test('holds numbers as numbers, months as dates and signs as words', async () => {
    serve({ viewIndicators: () => withFormula() });
    const { name, names, sheet } = await excel(COLUMNS);
    expect(name).toBe('kennzahlen-2026-10.xlsx');
    expect(names).toEqual(['Kennzahlen', 'Angaben']);
    const { cells, rows } = await sheet(1);
    expect(rows).toBe(2);
    expect(cells.get('C2')).toEqual({ value: 46_296, format: 'mm.yyyy' });
    expect(cells.get('D2')).toEqual({ value: 72.46, format: '#,##0.0' });
    expect(cells.get('E2')).toEqual({ value: 80.06, format: '#,##0.0' });
    expect(cells.get('F2')).toEqual({ value: -7.6, format: '+#,##0.0;-#,##0.0;#,##0.0' });
    expect(cells.get('G2')?.value).toBeCloseTo(-0.0949, 3);
    expect(cells.get('G2')?.format).toBe('+0.0%;-0.0%;0.0%');
    expect(cells.get('H2')?.value).toBe('deutliche Abweichung');
  });

  test('never takes a text for a formula', async () => {
    serve({ viewIndicators: () => withFormula() });
    const { sheet } = await excel(COLUMNS);
    const { cells, formulas } = await sheet(1);
    expect(cells.get('A2')).toEqual({ value: '=cmd|calc', format: '@' });
    expect(cells.get('I2')).toEqual({ value: '=HYPERLINK("x")', format: '@' });
    expect(formulas).toEqual([]);
  });

  test('keeps its head and the names in sight', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    const { sheet } = await excel();
    expect((await sheet(1)).xml).toMatch(/<pane [^>]*ySplit="1"[^>]*xSplit="1"[^>]*state="frozen"/);
  });

  test('says of what, as of when, how narrowed and from where', async () => {
    serve({ viewIndicators: () => indicatorsByArea() });
    const { sheet } = await excel('&field=beschaeftigung&assurance=passes&order=-light');
    const { cells } = await sheet(2);
    const facts = [...Array(10).keys()].map((row) => [
      cells.get(`A${row + 1}`)?.value,
      cells.get(`B${row + 1}`)?.value,
    ]);
    expect(facts).toEqual(
      expect.arrayContaining([
        ['Arbeitsbereich', 'Dezernat V'],
        ['Berichtsmonat', 'Oktober 2026'],
        ['Datenstand', '03.11.2026, 08:12 Uhr'],
        ['Kennzahlen', '1'],
        ['Filter', 'Handlungsfeld: Beschäftigung'],
        [undefined, 'Verlässlichkeit: zuverlässig'],
        ['Reihenfolge', 'Ampel: Dringendes zuerst (umgekehrt)'],
        ['Quellen', 'Bundesagentur für Arbeit'],
      ]),
    );
  });

  test('speaks English where the reader does', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    const { name, names, sheet } = await excel('&cols=month', 'en-us');
    expect([name, names]).toEqual(['indicators-2026-10.xlsx', ['Indicators', 'About']]);
    expect((await sheet(1)).cells.get('B2')?.format).toBe('mm/yyyy');
  });
});
