import axe from 'axe-core';
import type { Browser, ElementHandle, Frame, Page } from 'playwright-core';
import { personaBySlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running-zugkraft';
import { VIEWS } from '../support/views';

/** Every view in the browser itself, where colours, sizes and pages are real. */
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

const WORKSPACE = 'dezernat-v';

interface Look {
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly locale: 'de' | 'en';
}

const LOOKS: readonly Look[] = (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
  (['de', 'en'] as const).map((locale) => ({ theme, locale })),
);

async function open(page: Page, path: string, look: Look): Promise<Frame> {
  const query = new URLSearchParams({
    persona: 'steering-support',
    view: 'channel',
    workspace: WORKSPACE,
    sub: path === '' ? '?' : path,
    ...look,
  });
  await page.goto(`${zugkraft.appUrl}/_local/teams?${query.toString()}`);
  return frameOf(page);
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The host page shows no frame');
  await ready(frame);
  return frame;
}

/** Goes on to another view as a link of the tab does, without loading the tab anew. */
async function goOn(frame: Frame, path: string): Promise<void> {
  const [view = '', query] = path.split('?');
  const params = new URLSearchParams(query);
  params.set('workspace', WORKSPACE);
  const address = `/tab/${view}?${params.toString()}`;
  await frame.evaluate((to) => {
    history.pushState(null, '', to);
  }, address);
  await ready(frame);
}

/** The view has its heading, and nothing of it is still on its way. */
async function ready(frame: Frame): Promise<void> {
  await frame.waitForSelector('main h1');
  await frame.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

describe.each(LOOKS)('in the theme $theme and the language $locale', (look) => {
  let page: Page;
  let frame: Frame;

  beforeAll(async () => {
    // A colour on its way to another would be measured halfway.
    page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    frame = await open(page, '', look);
    await frame.evaluate(axe.source);
  }, 60_000);

  afterAll(() => page.close());

  test.each(Object.entries(VIEWS))(
    'axe finds nothing to complain about: %s',
    async (_name, path) => {
      await goOn(frame, path);
      expect(await frame.evaluate(() => document.documentElement.lang)).toBe(look.locale);
      expect(await faultsIn(frame)).toEqual([]);
    },
    60_000,
  );
});

async function faultsIn(frame: Frame): Promise<string[]> {
  const faults: unknown = await frame.evaluate(`
    axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
      violations.flatMap(({ id, help, nodes }) =>
        nodes
          .filter(({ html }) => !html.includes('data-tabster-dummy'))
          .map(({ html, failureSummary }) => id + ': ' + help + ': ' + html.slice(0, 160) + ' ' + failureSummary)))`);
  return faults as string[];
}

test.each([320, 390])(
  'at %i px no view has to be scrolled sideways',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const frame = await open(page, '', { theme: 'default', locale: 'de' });
    const wide: string[] = [];
    for (const [name, path] of Object.entries(VIEWS)) {
      await goOn(frame, path);
      const over = await frame.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) wide.push(`${name}: ${over} px too wide`);
    }
    await page.close();
    expect(wide).toEqual([]);
  },
  240_000,
);

test('the keyboard reaches every control of the Masterplan, and each shows where it is', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const frame = await open(page, '', { theme: 'default', locale: 'de' });
  const wanted = await frame.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        'main a[href], main button, main input, main select, main summary',
      ),
    ].filter((control) => control.checkVisibility() && !control.matches(':disabled'));
    for (const [index, control] of controls.entries())
      control.dataset['wanted'] = `${index}: ${control.innerText}`;
    return controls.map((control) => control.dataset['wanted'] ?? '');
  });
  const reached: string[] = [];
  const unseen: string[] = [];
  await frame.locator('nav a').last().focus();
  for (let step = 0; step < wanted.length + 20; step += 1) {
    await page.keyboard.press('Tab');
    const at = frame.locator('[data-wanted]:focus');
    if ((await at.count()) === 0) continue;
    const control = await at.elementHandle();
    const name = (await control.getAttribute('data-wanted')) ?? '';
    reached.push(name);
    const focused = await pictureOf(page, control);
    // Tab goes on from where it was left.
    await control.evaluate((element) => {
      if (element instanceof HTMLElement) element.blur();
    });
    if (focused.equals(await pictureOf(page, control))) unseen.push(name);
  }
  await page.close();
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((name) => !reached.includes(name))).toEqual([]);
  expect(unseen).toEqual([]);
}, 120_000);

/** As it is on screen, with the little around it in which its focus is drawn. */
async function pictureOf(page: Page, control: ElementHandle): Promise<Buffer> {
  const box = await control.boundingBox();
  if (box === null) throw new Error('What has the focus is not on screen');
  const [x, y] = [Math.max(0, Math.floor(box.x) - 4), Math.max(0, Math.floor(box.y) - 4)];
  return page.screenshot({
    clip: { x, y, width: Math.ceil(box.width) + 8, height: Math.ceil(box.height) + 8 },
  });
}

test('printing gives A4 pages in the light theme, with page numbers and the data status', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const frame = await open(page, 'indicators', { theme: 'dark', locale: 'de' });
  const rows = await frame.locator('tbody tr').count();
  await frame.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
  });
  await page.emulateMedia({ media: 'print' });
  expect(await frame.getByText(/Gedruckt am/).isVisible()).toBe(true);
  expect(await frame.locator('tbody tr').count()).toBeGreaterThanOrEqual(rows);
  expect(await frame.locator('nav').first().isVisible()).toBe(false);
  const background = await frame.evaluate(() => {
    const provider = document.querySelector('.fui-FluentProvider');
    return provider === null ? '' : getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1');
  });
  expect(background.trim()).toBe('#ffffff');
  await page.close();
}, 60_000);

test('a figure that was reported elsewhere appears without reloading; a lost connection is said and survived', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const frame = await open(page, '', { theme: 'default', locale: 'de' });
  await frame.evaluate(() => {
    document.documentElement.dataset['loadedOnce'] = 'yes';
  });
  await page.route('**/api/v1/**', (route) => route.abort());
  await frame.getByText(/Die Verbindung ist unterbrochen/).waitFor();
  await frame.locator('main h1').waitFor();
  await page.unroute('**/api/v1/**');
  await frame.getByText(/Die Verbindung ist unterbrochen/).waitFor({ state: 'detached' });

  const goals = await zugkraft.list('Ziele');
  const [goal] = await goals.items();
  if (goal === undefined) throw new Error('The sample has no goals');
  await goals.change(goal.id, { Title: 'Von Hand umbenannt' });
  await frame.getByText('Von Hand umbenannt').first().waitFor({ timeout: 30_000 });
  expect(await frame.evaluate(() => document.documentElement.dataset['loadedOnce'])).toBe('yes');
  await page.close();
}, 90_000);

test('a shared link shows the receiver the same view, month and filter', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const frame = await open(page, 'indicators?month=2026-08&light=red&key=1', {
    theme: 'default',
    locale: 'de',
  });
  const rows = await frame.locator('tbody tr').count();
  await frame.getByRole('button', { name: 'Teilen' }).click();
  await page
    .getByText(/_local\/teams\?/)
    .first()
    .waitFor();
  const link = /https?:\S+/.exec(await page.locator('body').innerText())?.[0] ?? '';
  const { id } = personaBySlug('reader');
  const received = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const address = new URL(link);
  address.searchParams.set('persona', id);
  await received.goto(address.href);
  const other = await frameOf(received);
  expect(await other.locator('tbody tr').count()).toBe(rows);
  expect(new URL(other.url()).searchParams.get('light')).toBe('red');
  await page.close();
  await received.close();
}, 60_000);
