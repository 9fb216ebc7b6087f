import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { Browser, Frame, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { openBrowser } from '../support/browser/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';
import { openInTeams } from '../support/browser/tab-in-browser';

/** What is taken along from the tab, as the browser saves it under the tab's own rules. */
let zugkraft: RunningZugkraft;
let browser: Browser;
let page: Page;

/** What the browser held against the page, such as a worker that its policy forbids. */
let refusals: string[];

/** Somebody's words that a spreadsheet would calculate with. */
const FORMULA = '=HYPERLINK("https://example.org";"Übersicht")';

beforeAll(async () => {
  zugkraft = await runZugkraft();
  browser = await openBrowser();
  const indicators = await zugkraft.list('Kennzahlen');
  const [first] = await indicators.items();
  if (first === undefined) throw new Error('The sample has no indicators');
  await indicators.change(first.id, { Title: FORMULA });
  page = await newPage();
  const tab = await open('indicators');
  await tab.getByText(FORMULA).first().waitFor({ timeout: 60_000 });
  await page.close();
}, 240_000);

beforeEach(async () => {
  page = await newPage();
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await zugkraft.close();
});

async function newPage(): Promise<Page> {
  const fresh = await browser.newPage({ viewport: { width: 1900, height: 900 }, reducedMotion: 'reduce' });
  refusals = [];
  fresh.on('console', (message) => {
    if (message.type() === 'error') refusals.push(message.text());
  });
  return fresh;
}

const open = (path: string): Promise<Frame> => openInTeams(page, { appUrl: zugkraft.appUrl, path });

interface SavedFile {
  readonly name: string;
  readonly content: Buffer;
}

async function save(tab: Frame, button: string): Promise<SavedFile> {
  const saved = page.waitForEvent('download');
  await tab.getByRole('button', { name: button, exact: true }).first().click();
  const download = await saved;
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

interface ScreenTable {
  readonly heads: readonly string[];
  /** The first line of each cell, in the order of the heads. */
  readonly rows: readonly (readonly string[])[];
}

/** With all rows, which follow when the reader comes near the last; without the boxes before them. */
async function tableOn(tab: Frame, count: number): Promise<ScreenTable> {
  const drawn = tab.locator('main tbody tr');
  await drawn.last().scrollIntoViewIfNeeded();
  await drawn.nth(count - 1).waitFor();
  const heads = await tab.locator('main thead th').allInnerTexts();
  const rows = await tab
    .locator('main tbody tr')
    .evaluateAll((all) =>
      all.map((row) =>
        [...row.querySelectorAll<HTMLElement>('th, td')].map(
          (cell) => cell.innerText.trim().split('\n')[0] ?? '',
        ),
      ),
    );
  const first = heads.findIndex((head) => head.trim() === 'Kennzahl');
  return { heads: heads.slice(first).map((head) => head.trim()), rows: rows.map((row) => row.slice(first)) };
}

/** A figure in German, without decimals, which a file has more of than the screen; null for words. */
function whole(text = ''): number | null {
  const [written] = /-?[\d.]+(,\d+)?/.exec(text.replace('−', '-')) ?? [];
  return written === undefined ? null : Math.round(Number(written.replaceAll('.', '').replace(',', '.')));
}

/** Fields of a German CSV file, quotes read as spreadsheets do. */
function fieldsOf(csv: string): string[][] {
  return csv
    .replace('\ufeff', '')
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
}

describe('the CSV file of the table', () => {
  test('has the rows, order and columns of the screen, umlauts and numbers as numbers', async () => {
    const tab = await open('indicators?order=-name');
    const { name, content } = await save(tab, 'CSV');
    expect(name).toBe('kennzahlen-2026-10.csv');
    const [heads = [], ...rows] = fieldsOf(content.toString('utf8'));
    expect(content.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const shown = await tableOn(tab, rows.length);
    expect(heads.filter((head) => head !== 'Einheit')).toEqual(shown.heads);
    expect(shown.rows.length).toBeGreaterThan(30);
    const named = (cell: string | undefined): string => (cell ?? '').replace(/^'/, '');
    expect(rows.map(([first]) => named(first))).toEqual(shown.rows.map(([first]) => first));
    const [written, seen] = [heads.indexOf('Ist'), shown.heads.indexOf('Ist')];
    expect(rows.map((row) => whole(row[written]))).toEqual(shown.rows.map((row) => whole(row[seen])));
    expect(content.toString('utf8')).toContain('Verlässlichkeit');
  }, 90_000);

  test('makes no formula of what somebody wrote', async () => {
    const tab = await open('indicators');
    const { content } = await save(tab, 'CSV');
    const names = fieldsOf(content.toString('utf8')).map(([first]) => first);
    expect(names).toContain(`'${FORMULA}`);
    expect(names.filter((name) => /^[=+@-]/.test(name ?? ''))).toEqual([]);
  }, 90_000);
});

describe('the Excel file of the table', () => {
  test('has the rows, order and columns of the screen; numbers are numbers, months are dates, texts stay texts', async () => {
    const tab = await open('indicators');
    const { name, content } = await save(tab, 'Excel');
    expect(name).toBe('kennzahlen-2026-10.xlsx');
    const { rows, formulas, formats } = await sheetOf(content);
    const [heads = [], ...body] = rows;
    const shown = await tableOn(tab, body.length);
    expect(heads.filter((head) => head !== 'Einheit')).toEqual(shown.heads);
    expect(body.map(([first]) => first)).toEqual(shown.rows.map(([first]) => first));
    expect(body.map(([first]) => first)).toContain(FORMULA);
    expect(formulas).toBe(0);
    const values = body.map((row) => row[heads.indexOf('Ist')]);
    expect(values.filter((value) => typeof value === 'number').length).toBeGreaterThan(30);
    // The first of a month, in days since the end of 1899.
    const october = (Date.UTC(2026, 9, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;
    expect(body.map((row) => row[heads.indexOf('Monat')])).toContain(october);
    expect(formats).toContain('mm.yyyy');
  }, 90_000);

  test('is packed in a worker where it is large, which the policy of the tab allows', async () => {
    // As many rows as no city has, out of the answer for the sample.
    await page.route('**/api/v1/**/indicators*', async (route) => {
      const answer = await route.fetch();
      const view = (await answer.json()) as { indicators: { indicator: { id: string; name: string } }[] };
      const indicators = Array.from({ length: 60 }, (_, copy) =>
        view.indicators.map((row) => ({
          ...row,
          indicator: {
            ...row.indicator,
            id: `${row.indicator.id}-${copy}`,
            name: `${row.indicator.name} ${copy}`,
          },
        })),
      ).flat();
      await route.fulfill({ response: answer, json: { ...view, indicators } });
    });
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    const tab = await open('indicators');
    const { content } = await save(tab, 'Excel');
    const { rows, bytes } = await sheetOf(content);
    expect(rows.length).toBeGreaterThan(2_000);
    expect(bytes).toBeGreaterThan(160_000);
    expect(workers.length).toBeGreaterThan(0);
    expect(refusals.filter((text) => /Content Security Policy/i.test(text))).toEqual([]);
  }, 120_000);
});

describe('the tools of a chart', () => {
  test('its CSV file has what its table shows', async () => {
    const tab = await open('goal/ziel-arbeit');
    const { name, content } = await save(tab, 'CSV');
    expect(name).toMatch(/^arbeitslose-in-koeln.*-2026-10\.csv$/);
    const [heads = [], ...rows] = fieldsOf(content.toString('utf8'));
    await tab.getByRole('button', { name: 'Tabelle', exact: true }).first().click();
    const table = tab.locator('main table').first();
    await table.waitFor();
    const months = await table.locator('tbody tr').count();
    expect(rows.length).toBeGreaterThanOrEqual(months);
    expect(rows.every(([month]) => /^\d{4}-\d{2}\t$/.test(month ?? ''))).toBe(true);
    const latest = rows.findLast((row) => row[heads.indexOf('Ist')] !== '');
    expect(await table.innerText()).toContain(
      Number((latest?.[heads.indexOf('Ist')] ?? '').replace(',', '.')).toLocaleString('de-DE'),
    );
  }, 90_000);

  test('its picture is as large as on screen twice over, with title, legend and source drawn in', async () => {
    // The drawing just before it becomes dots.
    await page.addInitScript(() => {
      const source = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
      if (source?.set === undefined) throw new Error('Pictures have no source here');
      Object.defineProperty(HTMLImageElement.prototype, 'src', {
        ...source,
        set(this: HTMLImageElement, address: string) {
          if (address.startsWith('data:image/svg+xml'))
            document.documentElement.dataset['drawn'] = decodeURIComponent(address.replace(/^[^,]*,/, ''));
          source.set?.call(this, address);
        },
      });
    });
    const tab = await open('goal/ziel-arbeit');
    const chart = await tab.waitForSelector('main svg[role="img"]');
    const box = await chart.boundingBox();
    const legend = await tab.locator('main [data-legend]').first().locator('li').allInnerTexts();
    const { name, content } = await save(tab, 'Bild (PNG)');
    expect(name).toMatch(/^arbeitslose-in-koeln.*-2026-10\.png$/);
    const { width, height, data } = PNG.sync.read(content);
    // 16 pixels of edge on both sides.
    expect(Math.abs(width - 2 * ((box?.width ?? 0) + 32))).toBeLessThanOrEqual(4);
    expect(height).toBeGreaterThan(2 * (box?.height ?? 0) + 100);

    const drawn = await wordsDrawn(tab);
    expect(drawn).toContain('Arbeitslose in Köln');
    expect(drawn).toContain('Agentur für Arbeit Köln');
    for (const entry of legend) expect(drawn).toContain(entry.trim());
    // Dark dots where the title stands, light ones between it and the edge.
    expect(darkDots(data, width, { from: 32, to: 76 })).toBeGreaterThan(500);
    expect(darkDots(data, width, { from: 0, to: 30 })).toBe(0);
    expect(darkDots(data, width, { from: height - 80, to: height - 20 })).toBeGreaterThan(300);
  }, 90_000);
});

const wordsDrawn = (tab: Frame): Promise<string> =>
  tab.evaluate(() => {
    const svg = document.documentElement.dataset['drawn'] ?? '';
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml');
    return [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
  });

/** @param band rows of dots, from the top */
function darkDots(data: Buffer, width: number, band: { readonly from: number; readonly to: number }): number {
  let dark = 0;
  for (let dot = band.from * width; dot < band.to * width; dot += 1) {
    if ((data[dot * 4] ?? 255) < 140) dark += 1;
  }
  return dark;
}

/** The first sheet as a reader of the format sees it. */
async function sheetOf(xlsx: Buffer) {
  const zip = await JSZip.loadAsync(xlsx);
  const part = async (path: string): Promise<string> => (await zip.file(path)?.async('string')) ?? '';
  const sheet = await part('xl/worksheets/sheet1.xml');
  const strings = [...(await part('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, one = '']) => unescaped(one.replace(/<[^>]+>/g, '')),
  );
  const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) => {
    const cells: (string | number | null)[] = [];
    for (const [, letters = '', attributes = '', inner = ''] of row.matchAll(
      /<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs,
    )) {
      const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < column) cells.push(null);
      const value = /<v>(.*?)<\/v>/.exec(inner)?.[1] ?? '';
      cells.push(attributes.includes('t="s"') ? (strings[Number(value)] ?? '') : Number(value));
    }
    return cells;
  });
  const formats = [...(await part('xl/styles.xml')).matchAll(/formatCode="([^"]*)"/g)].map(
    ([, code]) => code,
  );
  return { rows, formats, formulas: sheet.split('<f>').length - 1, bytes: sheet.length };
}

const unescaped = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
