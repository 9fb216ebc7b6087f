import type { Browser, Frame, Page } from 'playwright-core';
import type { PersonaSlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser/browser';
import { type RunningZugkraft, runZugkraft, until } from '../support/running/running-zugkraft';
import { frameOf, ready } from '../support/browser/tab-in-browser';

/** The page on which a channel's tab is set up, in the dialogue that Teams draws around it. */
let zugkraft: RunningZugkraft;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  browser = await openBrowser();
}, 180_000);

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await zugkraft.close();
});

interface Opening {
  readonly locale?: 'de' | 'en';
  readonly persona?: PersonaSlug;
}

async function openSettings({ locale = 'de', persona = 'steering-support' }: Opening = {}): Promise<Frame> {
  const query = new URLSearchParams({ view: 'configure', locale, persona });
  await page.goto(`${zugkraft.appUrl}/_local/teams?${query.toString()}`);
  return frameOf(page);
}

const save = () => page.locator('#save');
const cancelled = () => page.locator('#cancel');
const choice = (tab: Frame, label: string) => tab.getByRole('combobox', { name: label, exact: true });

/** Presses Teams' Save button and goes where it leads. */
async function saved(): Promise<Frame> {
  await save().click();
  await page.waitForURL(/view=channel/);
  const tab = await frameOf(page);
  await ready(tab);
  return tab;
}

test('it explains itself: what a tab is, what will be seen, and where it is saved', async () => {
  const tab = await openSettings();
  const words = await tab.locator('main').innerText();
  expect(words).toContain('Registerkarte einrichten');
  expect(words).toContain('Mit „Speichern“ unten im Fenster legen Sie sie an.');
  expect(await tab.getByRole('status').innerText()).toMatch(
    /^Zu sehen ist \(Dezernat V.*\): alle Handlungsfelder mit ihren Zielen und Ampeln\. Beim Öffnen ist kein Filter/,
  );
  expect(await save().innerText()).toBe('Speichern');
  expect(await cancelled().innerText()).toBe('Abbrechen');
}, 60_000);

test('it says so in English, too', async () => {
  const tab = await openSettings({ locale: 'en' });
  expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en');
  const words = await tab.locator('main').innerText();
  expect(words).toContain('Set up the tab');
  expect(words).not.toMatch(/Registerkarte|Ansicht|Speichern/);
}, 60_000);

test('Teams’ Save button works once there is something to save, and not before', async () => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/v1/workspaces', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`${zugkraft.appUrl}/_local/teams?view=configure&persona=steering-support`);
  await page.frameLocator('iframe').locator('[aria-busy="true"]').first().waitFor();
  expect(await save().isDisabled()).toBe(true);
  answer();
  await frameOf(page);
  await until('the settings can be saved', () => save().isEnabled());
}, 60_000);

test('a saved tab opens with exactly what was chosen; its settings show it again', async () => {
  const tab = await openSettings();
  await choice(tab, 'Ansicht').selectOption({ label: 'Kennzahlen' });
  await choice(tab, 'Amt').selectOption({ label: 'Amt für Soziales, Arbeit und Senioren' });
  await choice(tab, 'Ampel').selectOption({ label: 'deutliche Abweichung' });
  const name = await tab.getByRole('textbox', { name: 'Name der Registerkarte' }).inputValue();
  expect(name).toBe('Kennzahlen: Amt für Soziales, Arbeit und Senioren, deutliche Abweichung');

  const opened = await saved();
  expect(await page.locator('#tabs').innerText()).toContain(name);
  expect(await opened.locator('main h1').innerText()).toBe('Kennzahlen');
  const { pathname, searchParams } = new URL(opened.url());
  expect(pathname).toBe('/tab/indicators');
  expect(Object.fromEntries(searchParams)).toEqual({
    workspace: 'dezernat-v',
    office: 'amt-soziales',
    light: 'red',
  });
  const chips = opened.getByRole('list', { name: 'Gesetzte Filter' }).getByRole('button');
  expect(await chips.allInnerTexts()).toEqual([
    'Ampel: deutliche Abweichung',
    'Amt: Amt für Soziales, Arbeit und Senioren',
  ]);

  await page.locator('#tabs a[data-view="configure"]').click();
  await page.waitForURL(/view=configure/);
  const again = await frameOf(page);
  await until(
    'the settings show the view',
    async () => (await choice(again, 'Ansicht').inputValue()) === 'indicators',
    15,
  );
  expect(await choice(again, 'Amt').inputValue()).toBe('amt-soziales');
  expect(await choice(again, 'Ampel').inputValue()).toBe('red');
  expect(await choice(again, 'Handlungsfeld').inputValue()).toBe('');
}, 120_000);

test('cancelling leaves the tab as it was', async () => {
  const tab = await openSettings();
  await choice(tab, 'Ansicht').selectOption({ label: 'Kennzahlen' });
  await cancelled().click();
  await page.waitForURL(/view=channel/);
  const opened = await frameOf(page);
  expect(new URL(opened.url()).pathname).toBe('/tab/');
}, 60_000);

test.each(['de', 'en'] as const)(
  'at 390 px nothing has to be scrolled sideways: %s',
  async (locale) => {
    await page.setViewportSize({ width: 390, height: 800 });
    const tab = await openSettings({ locale });
    const label = locale === 'de' ? 'Ansicht' : 'View';
    await choice(tab, label).selectOption('indicators');
    for (const shown of [tab, page.mainFrame()]) {
      const over = await shown.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
    }
  },
  60_000,
);

test('somebody who is in no team is told so and can save nothing', async () => {
  const tab = await openSettings({ persona: 'stranger' });
  await tab.getByText('Noch kein Dezernat für Sie').waitFor();
  expect(await tab.getByRole('combobox').count()).toBe(0);
  expect(await save().isDisabled()).toBe(true);
  expect(await tab.locator('main').innerText()).not.toContain('Dezernat V');
}, 60_000);
