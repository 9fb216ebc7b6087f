import type { Browser, Frame, Page } from 'playwright-core';
import type { PersonaSlug } from '../../src/local/personas';
import { openBrowser } from '../support/browser/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';
import { frameOf } from '../support/browser/tab-in-browser';

/** Who reads in which channel, and what becomes of links there. */
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
  readonly persona: PersonaSlug;
  /** As the host page names it; empty for the standard one. */
  readonly channel?: string;
  readonly account?: string;
  readonly links?: string;
  readonly sub?: string;
}

async function open(opening: Opening): Promise<Frame> {
  const query = new URLSearchParams({ view: 'channel', locale: 'de', ...opening });
  await page.goto(`${zugkraft.appUrl}/_local/teams?${query.toString()}`);
  return frameOf(page);
}

const words = (tab: Frame): Promise<string> => tab.locator('main').innerText();

test.each<{ persona: PersonaSlug; channel: string; reads: RegExp }>([
  { persona: 'reader', channel: '', reads: /Masterplan/ },
  { persona: 'stranger', channel: '', reads: /nicht freigeschaltet/ },
  { persona: 'stranger', channel: 'shared', reads: /Masterplan/ },
  { persona: 'reader', channel: 'shared', reads: /nicht in diesem Kanal/ },
  { persona: 'reader', channel: 'private', reads: /nicht in diesem Kanal/ },
  { persona: 'stranger', channel: 'unnamed', reads: /Kanal ist für dieses Dezernat nicht freigegeben/ },
  { persona: 'goal-owner', channel: 'unnamed', reads: /Masterplan/ },
])(
  'in the channel "$channel" $persona reads $reads',
  async ({ reads, ...opening }) => {
    expect(await words(await open(opening))).toMatch(reads);
  },
  60_000,
);

test('somebody of another organisation reads why not', async () => {
  const tab = await open({ persona: 'stranger', channel: 'shared', account: 'elsewhere' });
  expect(await words(tab)).toMatch(/Konto einer anderen Organisation/);
}, 60_000);

test('where a link loses its view, the tab offers what was last shared in its channel', async () => {
  const shared = await open({ persona: 'goal-owner', channel: 'shared', sub: 'indicators?light=red' });
  const kept = page.waitForResponse(
    (response) => response.request().method() === 'POST' && response.url().endsWith('/shared-views'),
  );
  await shared.getByRole('button', { name: 'Teilen' }).click();
  expect((await kept).status()).toBe(200);
  const sub =
    new URLSearchParams((await page.locator('#outcome').innerText()).split('?')[1]).get('sub') ?? '';
  const tab = await open({ persona: 'stranger', channel: 'shared', sub, links: 'lost' });
  const offer = tab.getByRole('navigation', { name: 'Zuletzt in diesem Kanal geteilt' });
  await offer.getByRole('link', { name: /^Kennzahlen · Ampel: / }).click();
  await tab.getByRole('heading', { level: 1, name: 'Kennzahlen' }).waitFor();
  expect(new URL(tab.url()).search).toContain('light=red');
  const elsewhere = await open({ persona: 'goal-owner', channel: 'unnamed', links: 'lost' });
  await elsewhere.getByRole('heading', { level: 1, name: /Masterplan/ }).waitFor();
  expect(await elsewhere.getByRole('navigation', { name: /Zuletzt/ }).count()).toBe(0);
}, 90_000);

test('loaded again, the tab shows where one was and not where the link once led', async () => {
  const tab = await open({ persona: 'reader', sub: 'indicators' });
  await tab.getByRole('link', { name: 'Start', exact: true }).click();
  await tab.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
  await tab.evaluate(() => location.reload());
  await tab.waitForLoadState('load');
  await tab.getByRole('heading', { level: 1, name: 'Start' }).waitFor();
  expect(new URL(tab.url()).pathname).toBe('/tab/start');
}, 60_000);
