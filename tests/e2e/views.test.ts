import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import { personaBySlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';
import { frameOf, goOn, type Look, openInTeams, PLAIN_LOOK } from '../support/browser/tab-in-browser';
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

const LOOKS: readonly Look[] = (['default', 'dark', 'contrast'] as const).flatMap((theme) =>
  (['de', 'en'] as const).map((locale) => ({ theme, locale })),
);

const open = (page: Page, path: string, look = PLAIN_LOOK): Promise<Frame> =>
  openInTeams(page, { appUrl: zugkraft.appUrl, path, look });

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
    const frame = await open(page, '');
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

test('a figure that was reported elsewhere appears without reloading; a lost connection is said and survived', async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const frame = await open(page, '');
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
  const frame = await open(page, 'indicators?month=2026-08&light=red&key=1');
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
