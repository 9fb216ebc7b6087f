import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser/browser';
import { type PrintedPage, printedPages } from '../support/browser/printed-pages';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';
import { goOn, type Look, openInTeams } from '../support/browser/tab-in-browser';
import { paperState, tabInOwnWindow } from '../support/browser/tab-on-paper';
import { VIEWS } from '../support/views';

/** Every view as the PDF that Chromium makes of it. */
let zugkraft: RunningZugkraft;
let browser: Browser;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  browser = await openBrowser();
}, 180_000);

afterAll(async () => {
  await browser.close();
  await zugkraft.close();
});

/** Points of A4, upright. */
const A4 = { width: 595, height: 842 };

/** Views with a table that needs the paper across. */
const ACROSS = ['indicators', 'indicators as signs', 'indicators with their parts', 'department'];

async function openWindow(look: Look): Promise<Page> {
  const host = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await openInTeams(host, { appUrl: zugkraft.appUrl, path: '', look });
  return tabInOwnWindow(host);
}

const print = async (tab: Page): Promise<PrintedPage[]> =>
  printedPages(await tab.pdf({ preferCSSPageSize: true, printBackground: true }));

/** Without what comes between words, as the pieces of what was printed have it. */
const wordsOf = (letters: string): string => letters.replace(/[^\p{L}\p{N}]/gu, '');

describe('a view printed from the dark theme', () => {
  let tab: Page;
  beforeAll(async () => {
    tab = await openWindow({ theme: 'dark', locale: 'de' });
  }, 60_000);

  describe.each(Object.entries(VIEWS))('%s', (name, path) => {
    let pages: PrintedPage[];
    let shown: Awaited<ReturnType<typeof paperState>>;
    beforeAll(async () => {
      await goOn(tab, path);
      shown = await paperState(tab, ACROSS.includes(name) ? 'across' : 'upright');
      pages = await print(tab);
    }, 60_000);

    test('lies on A4, each page with its number', () => {
      const wanted = ACROSS.includes(name) ? [A4.height, A4.width] : [A4.width, A4.height];
      expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual(
        pages.map(() => wanted),
      );
      const numbers = pages.map((_, at) => `Seite${at + 1}von${pages.length}`);
      expect(pages.map(({ letters }, at) => letters.includes(numbers[at] ?? '?'))).toEqual(
        pages.map(() => true),
      );
      expect(pages.filter(({ letters }) => letters.length < 40)).toEqual([]);
    });

    test('has the light colours, and nothing to press or to go elsewhere with', () => {
      expect(shown.background).toBe('#ffffff');
      expect(shown.controls).toEqual([]);
    });

    test('says how old its figures are and when it was printed, once, at its end', () => {
      // It has no figures.
      if (name === 'easy language') return;
      const note = /Datenstand\d\d\.\d\d\.\d{4},\d\d:\d\dUhr·Gedrucktam/;
      expect(pages.map(({ letters }) => note.test(letters))).toEqual(
        pages.map((_, at) => at === pages.length - 1),
      );
    });

    test('fits the width of the paper', () => {
      expect(shown.tooWide).toBe(0);
    });

    test('has each row, entry and drawing whole on one page', () => {
      const torn = shown.wholes.filter(
        (pieces) => !pages.some(({ letters }) => pieces.every((piece) => letters.includes(piece))),
      );
      expect(torn).toEqual([]);
    });

    test('has the head of a table on each page with rows of it', () => {
      const headless = shown.tables.flatMap(({ head, rows }) =>
        pages
          .filter(({ letters }) => rows.some((row) => wordsOf(letters).includes(row.join(''))))
          .filter(({ letters }) => !head.every((piece) => letters.includes(piece)))
          .map(() => head.join(' ')),
      );
      expect(headless).toEqual([]);
    });
  });

  test.each([
    { path: 'indicators', source: 'Quellen:Beispiel' },
    { path: 'goal/ziel-arbeit', source: 'AgenturfürArbeitKöln' },
    { path: VIEWS['compare: years'] ?? '', source: 'AgenturfürArbeitKöln' },
  ])('names the sources of its figures: $path', async ({ path, source }) => {
    await goOn(tab, path);
    expect((await print(tab)).some(({ letters }) => letters.includes(source))).toBe(true);
  });

  test.each([
    {
      path: '?light=red&key=1',
      words: 'Gefiltertnach–Ampel:deutlicheAbweichung;NurSchlüsselkennzahlen',
    },
    {
      path: 'indicators?light=red&office=amt-soziales',
      words: 'Gefiltertnach–Ampel:deutlicheAbweichung;Amt:AmtfürSoziales,ArbeitundSenioren',
    },
    { path: 'deviations?d-q=Wohn', words: 'Wohn' },
  ])('says in words what it is filtered by: $path', async ({ path, words }) => {
    await goOn(tab, path);
    expect((await print(tab))[0]?.letters).toContain(words);
  });
});

test('an English page is numbered in English', async () => {
  const tab = await openWindow({ theme: 'default', locale: 'en' });
  await goOn(tab, 'indicators');
  const pages = await print(tab);
  expect(pages[1]?.letters).toContain(`Page2of${pages.length}`);
  expect(pages.at(-1)?.letters).toContain('Printedon');
}, 60_000);
