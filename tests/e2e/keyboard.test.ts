import type { Browser, ElementHandle, Frame, Locator, Page } from 'playwright-core';
import type { PersonaSlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';
import { goOn, openInTeams, ready } from '../support/browser/tab-in-browser';
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

interface Opened {
  readonly what: string;
  readonly persona: PersonaSlug;
  readonly path: string;
  /** Pressed before the opener is there. */
  readonly first?: string | RegExp;
  readonly opener: string | RegExp;
}

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
      // Within a date Tab steps from day to month.
      if (at === null || reached.includes(at.name)) continue;
      reached.push(at.name);
      if (kinds.has(at.kind)) continue;
      kinds.add(at.kind);
      if (!(await showsFocus())) unseen.push(at.name);
    }
    // Buttons for more rows go when scrolling has brought them.
    const still = await tab
      .locator('main [data-wanted]')
      .evaluateAll((all) => all.map((control) => control.getAttribute('data-wanted')));
    expect(wanted.filter((name) => still.includes(name) && !reached.includes(name))).toEqual([]);
    // In the order in which they stand.
    expect(reached).toEqual(wanted.filter((name) => reached.includes(name)));
    expect(unseen).toEqual([]);
  }, 120_000);
});

test.each<Opened>([
  { what: 'the choice of columns', persona: 'steering-support', path: 'indicators', opener: 'Spalten' },
  { what: 'a stand-in', persona: 'goal-owner', path: 'my-reports', opener: 'Vertretung eintragen' },
  {
    what: 'a correction',
    persona: 'goal-owner',
    path: 'goal/ziel-arbeit',
    first: 'Tabelle',
    opener: /korrigieren/i,
  },
  {
    what: 'the keys of the meeting',
    persona: 'head-of-department',
    path: 'meeting',
    first: /beginnen/,
    opener: 'Tasten',
  },
])(
  'Escape closes $what, and what opened it has the focus again',
  async (opened) => {
    const { persona, path, first, opener } = opened;
    const own = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    const frame = await openInTeams(own, { appUrl: zugkraft.appUrl, path, persona });
    if (first !== undefined) await frame.getByRole('button', { name: first }).first().click();
    const button = frame.getByRole('button', { name: opener }).first();
    await button.waitFor();
    await ready(frame);
    await button.focus();
    await own.keyboard.press('Enter');
    const surface = frame.locator('.fui-PopoverSurface, .fui-DialogSurface');
    await surface.waitFor();
    await frame.waitForFunction((it) => it.contains(document.activeElement), await surface.elementHandle(), {
      timeout: 5_000,
    });
    await own.keyboard.press('Escape');
    await surface.waitFor({ state: 'detached' });
    await frame.waitForFunction((it) => it === document.activeElement, await button.elementHandle(), {
      timeout: 5_000,
    });
    await own.close();
  },
  60_000,
);

test('after every change of view the keyboard goes on from the beginning of the new one', async () => {
  const elsewhere: string[] = [];
  let followed = 0;
  const follow = async (link: Locator): Promise<void> => {
    const name = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    await tab.waitForSelector('main h1');
    const where = await tab.evaluate(() => document.activeElement?.tagName);
    if (where !== 'MAIN') elsewhere.push(`${name}: ${where ?? 'nowhere'}`);
    followed += 1;
  };
  for (const entry of ['Tracking', 'Start', 'Masterplan']) {
    await follow(tab.locator('nav').getByRole('link', { name: entry, exact: true }));
    const below = tab.locator('nav').getByRole('list', { name: entry, exact: true }).getByRole('link');
    // The first of them is what the entry leads to.
    for (let at = 1; at < (await below.count()); at += 1) await follow(below.nth(at));
  }
  expect(followed).toBeGreaterThan(6);
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
    // A whole sentence, which is asked for with the sign.
    await tab.getByRole('tooltip').getByText(/\.$/).waitFor();
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
  // The only link of a card is drawn as the whole card.
  const seen = await tab.evaluateHandle(
    () => document.activeElement?.closest('li') ?? document.activeElement,
  );
  const control = seen.asElement();
  if (control === null) throw new Error('Nothing has the focus');
  const focused = await pictureOf(control);
  // Tab goes on from where it was left.
  await tab.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
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
