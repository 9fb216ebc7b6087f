import type { Browser, ElementHandle, Frame, Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running-zugkraft';
import { goOn, openInTeams } from '../support/tab-in-browser';
import { VIEWS } from '../support/views';

/** Every view without a mouse. */
let zugkraft: RunningZugkraft;
let browser: Browser;
let page: Page;
let tab: Frame;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  tab = await openInTeams(page, { appUrl: zugkraft.appUrl, path: '' });
}, 180_000);

afterAll(async () => {
  await browser.close();
  await zugkraft.close();
});

describe.each(Object.entries(VIEWS))('%s', (_name, path) => {
  beforeAll(() => goOn(tab, path), 60_000);

  test('Tab reaches every control in turn, and each kind of them shows where it is', async () => {
    const wanted = await markControls();
    const kinds = new Set<string>();
    const reached: string[] = [];
    const unseen: string[] = [];
    await tab.locator('main').focus();
    for (let step = 0; step < wanted.length + 40 && reached.length < wanted.length; step += 1) {
      await page.keyboard.press('Tab');
      const at = await tab.evaluate(() => {
        const { activeElement } = document;
        if (!(activeElement instanceof HTMLElement)) return null;
        const { wanted: name } = activeElement.dataset;
        return name === undefined
          ? null
          : { name, kind: `${activeElement.tagName} ${activeElement.className}` };
      });
      if (at === null) continue;
      reached.push(at.name);
      if (kinds.has(at.kind)) continue;
      kinds.add(at.kind);
      if (!(await showsFocus())) unseen.push(at.name);
    }
    expect(wanted.filter((name) => !reached.includes(name))).toEqual([]);
    // In the order in which they stand.
    expect(reached).toEqual(wanted);
    expect(unseen).toEqual([]);
  }, 120_000);

  test('Escape closes what a button opened, and the button has the focus again', async () => {
    const openers = tab.locator('main button[aria-haspopup]:enabled, main button[aria-expanded]:enabled');
    const lost: string[] = [];
    for (const opener of await openers.elementHandles()) {
      const name = await opener.innerText();
      await opener.focus();
      await page.keyboard.press('Enter');
      const surface = tab.locator('[role="dialog"], [role="menu"], [role="group"].fui-PopoverSurface').last();
      await surface.waitFor();
      await page.keyboard.press('Escape');
      await surface.waitFor({ state: 'detached' });
      // The browser hands the focus back after the surface is gone.
      await tab.waitForFunction((it) => it === document.activeElement, opener).catch(() => lost.push(name));
    }
    expect(lost).toEqual([]);
  }, 120_000);
});

test('dialogs and popovers were there to be closed', async () => {
  const opened: string[] = [];
  for (const path of ['indicators', 'goal/ziel-arbeit', 'my-reports']) {
    await goOn(tab, path);
    opened.push(
      ...(await tab.locator('main button[aria-haspopup], main button[aria-expanded]').allInnerTexts()),
    );
  }
  expect(opened).toEqual(expect.arrayContaining(['Spalten']));
  expect(opened.length).toBeGreaterThan(2);
}, 60_000);

test('after every change of view the keyboard goes on from the beginning of the new one', async () => {
  const links = await tab.locator('nav a').count();
  const elsewhere: string[] = [];
  for (let index = 0; index < links; index += 1) {
    const link = tab.locator('nav a').nth((index + 1) % links);
    const name = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    await tab.waitForSelector('main h1');
    const where = await tab.evaluate(() => document.activeElement?.tagName);
    if (where !== 'MAIN') elsewhere.push(`${name}: ${where ?? 'nowhere'}`);
  }
  expect(links).toBeGreaterThan(5);
  expect(elsewhere).toEqual([]);
}, 60_000);

describe('the arrow keys', () => {
  test('step from sign to sign, each with its sentence; Tab leaves all of them at once', async () => {
    await goOn(tab, 'indicators');
    const signs = tab.locator('main [data-sign-of]');
    const focused = (): Promise<number> =>
      signs.evaluateAll((all) => all.findIndex((sign) => sign === document.activeElement));
    await tab.locator('main [data-sign-of][tabindex="0"]').focus();
    expect(await focused()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe(1);
    const said = await tab.getByRole('tooltip').innerText();
    expect(said.length).toBeGreaterThan(20);
    await page.keyboard.press('ArrowDown');
    const inColumn = await signs.nth(await focused()).getAttribute('data-part');
    expect(inColumn).toBe(await signs.nth(1).getAttribute('data-part'));
    await page.keyboard.press('Escape');
    await tab.getByRole('tooltip').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    expect(await tab.evaluate(() => document.activeElement?.closest('[data-sign-of]'))).toBeNull();
  }, 60_000);

  test.each([
    { what: 'the months of a course', path: 'goal/ziel-arbeit' },
    { what: 'the areas of a map', path: VIEWS['compare: areas'] ?? '' },
    { what: 'the years of an indicator', path: VIEWS['compare: years'] ?? '' },
  ])(
    'walk through $what, each place in words',
    async ({ path }) => {
      await goOn(tab, path);
      const walk = tab.locator('main [role="slider"]').first();
      await walk.focus();
      await page.keyboard.press('Home');
      expect(await walk.getAttribute('aria-valuenow')).toBe('1');
      const first = await walk.getAttribute('aria-valuetext');
      await page.keyboard.press('ArrowRight');
      expect(await walk.getAttribute('aria-valuenow')).toBe('2');
      expect(await walk.getAttribute('aria-valuetext')).not.toBe(first);
      await page.keyboard.press('End');
      expect(await walk.getAttribute('aria-valuenow')).toBe(await walk.getAttribute('aria-valuemax'));
    },
    60_000,
  );
});

/** @returns names of all tab stops in the order in which they stand */
function markControls(): Promise<string[]> {
  return tab.evaluate(() => {
    for (const former of document.querySelectorAll<HTMLElement>('[data-wanted]'))
      delete former.dataset['wanted'];
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'main :is(a[href], button, input, select, textarea, summary, [tabindex="0"])',
      ),
    ].filter(
      (control) =>
        control.checkVisibility() &&
        control.tabIndex >= 0 &&
        !control.matches(':disabled, [data-tabster-dummy]') &&
        // Of several that exclude each other Tab finds the chosen one.
        !(control.matches('[type="radio"]') && !control.matches(':checked')),
    );
    return controls.map((control, index) => {
      const name = `${index}: ${control.tagName} ${control.ariaLabel ?? control.innerText}`;
      control.dataset['wanted'] = name;
      return name;
    });
  });
}

/** Whether what has the focus looks different from how it looks without it. */
async function showsFocus(): Promise<boolean> {
  const control = (await tab.evaluateHandle(() => document.activeElement)).asElement();
  if (control === null) throw new Error('Nothing has the focus');
  const focused = await pictureOf(control);
  // Tab goes on from where it was left.
  await control.evaluate((element) => {
    if (element instanceof HTMLElement) element.blur();
  });
  return !focused.equals(await pictureOf(control));
}

/** As it is on screen, with the little around it in which its focus is drawn. */
async function pictureOf(control: ElementHandle): Promise<Buffer> {
  const box = await control.boundingBox();
  if (box === null) throw new Error('What has the focus is not on screen');
  const [x, y] = [Math.max(0, Math.floor(box.x) - 4), Math.max(0, Math.floor(box.y) - 4)];
  return page.screenshot({
    clip: { x, y, width: Math.ceil(box.width) + 8, height: Math.ceil(box.height) + 8 },
  });
}
