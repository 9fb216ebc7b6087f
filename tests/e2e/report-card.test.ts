import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../bot/cards/parts/card';
import { filledReportCard } from '../../bot/cards/report/filled-report-card';
import { parsePostedReport } from '../../bot/cards/report/posted-form';
import { openBrowser } from '../support/browser/browser';
import { type CardTheme, drawCard, heightOf, PHONE, postedFrom } from '../support/chat/drawn-card';
import { dueReading, dueReport, dueStatus } from '../support/examples/due-items';

const THEMES: readonly CardTheme[] = ['default', 'dark', 'contrast'];

/** Four figures and two projects, with names as long as they are in the sample workspace. */
const SIX = dueReport([
  dueReading({ id: 'a', name: 'Arbeitslose im Stadtbezirk', unit: 'Personen' }),
  dueReading({ id: 'b', name: 'Anteil der Schulabgänge ohne Abschluss', unit: '%' }),
  dueReading({ id: 'c', name: 'Bewilligte Wohnungen' }),
  dueReading({ id: 'd', name: 'Wartezeit auf eine Beratung', unit: 'Wochen' }),
  dueStatus({ id: 'e', name: 'Neubau Lindenhof' }),
  dueStatus({ id: 'f', name: 'Jobbörse im Quartier' }),
]);

const links = { toReports: () => 'https://tab.example/my-reports' };
const card = (whole = false): AdaptiveCard => filledReportCard({ report: SIX, whole, language: 'de', links });

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const shownFields = (page: Page): Promise<number> =>
  page.locator('input:visible, select:visible, textarea:visible').count();

describe.each(THEMES)('The card of a month with six items on a phone (%s)', (theme) => {
  let page: Page;
  beforeEach(async () => {
    page = await drawCard(browser, card(), theme);
  });
  afterEach(() => page.close());

  test('fits two screens, with one field a figure, a choice and a line a project', async () => {
    expect(await shownFields(page)).toBe(8);
    expect(await heightOf(page)).toBeLessThanOrEqual(2 * PHONE.height);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
  });

  test('opens the other fields of one item alone', async () => {
    await page.getByRole('button', { name: 'Mehr …' }).first().click();
    expect(await shownFields(page)).toBe(11);
  });

  test('says nothing when it is sent as it came, and is never blocked by what is hidden', async () => {
    await page.getByRole('button', { name: 'Absenden' }).click();
    const posted = parsePostedReport(await postedFrom(page));
    expect(posted?.fields.readings).toHaveLength(4);
    expect(posted?.entries).toEqual({ readings: [], statuses: [] });
  });

  test('posts what stands in a field that was opened and hidden again', async () => {
    const more = page.getByRole('button', { name: 'Mehr …' }).first();
    await more.click();
    await page.getByLabel('Kommentar').locator('visible=true').fill('Ferienzeit');
    await more.click();
    await page.getByRole('button', { name: 'Absenden' }).click();
    expect(parsePostedReport(await postedFrom(page))?.entries.readings).toMatchObject([
      { indicatorId: 'a', comment: 'Ferienzeit' },
    ]);
  });
});

test('The form of all fields shows them without a press', async () => {
  const page = await drawCard(browser, card(true), 'default');
  expect(await page.getByRole('button', { name: 'Mehr …' }).count()).toBe(0);
  expect(await page.getByLabel('Kommentar').count()).toBe(4);
  await page.close();
});
