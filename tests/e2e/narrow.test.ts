import type { Browser, Frame, Page } from 'playwright-core';
import { brokenWords } from '../support/examples/broken-words';
import { openBrowser } from '../support/browser/browser';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';
import { goOn, openInTeams } from '../support/browser/tab-in-browser';
import { VIEWS } from '../support/views';

/** What a reader sees of a view where there is little room. */
let zugkraft: RunningZugkraft;
let browser: Browser;
let page: Page;
let frame: Frame;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  browser = await openBrowser();
}, 180_000);

afterEach(() => page.close());

afterAll(async () => {
  await browser.close();
  await zugkraft.close();
});

async function openAt(width: number, path = ''): Promise<void> {
  page = await browser.newPage({ viewport: { width, height: 844 }, reducedMotion: 'reduce' });
  frame = await openInTeams(page, { appUrl: zugkraft.appUrl, path });
}

const GOAL = 'main ul a[href*="/tab/goal/"]';

/** What a view is opened for, by its path below `/tab`. */
const FIRST: readonly { readonly path: string; readonly first: string }[] = [
  { path: '', first: GOAL },
  { path: '?show=cards', first: GOAL },
  { path: '?light=red&key=1', first: GOAL },
  { path: 'indicators', first: GOAL },
  { path: 'indicators?light=red&parts=1', first: GOAL },
  { path: 'compare', first: 'main [type="checkbox"]' },
  { path: 'compare?indicators=arbeitslose-koeln&as=years', first: 'main [role="slider"]' },
  { path: 'department', first: 'main section a' },
  { path: 'office/amt-soziales', first: GOAL },
  { path: 'deviations', first: 'main [role="region"] li a' },
];

test('on a phone every view of the plan begins within the first screen', async () => {
  const below: string[] = [];
  for (const { path, first } of FIRST) {
    await openAt(390, path);
    const bottom = await frame
      .locator(first)
      .first()
      .evaluate((element) => element.getBoundingClientRect().bottom + scrollY);
    if (bottom > 844) below.push(`${path}: ${Math.round(bottom)} px`);
    await page.close();
  }
  await openAt(390);
  expect(below).toEqual([]);
}, 120_000);

test('on a phone the filters are one button that says what is set', async () => {
  await openAt(390, '?light=red');
  const filters = frame.getByRole('button', { name: 'Filter: Ampel: deutliche Abweichung' });
  expect(await frame.getByLabel('Ziele suchen').count()).toBe(0);
  await filters.click();
  await frame.getByLabel('Ziele suchen').fill('arbeit');
  await frame.getByRole('button', { name: 'Filter: Suche: arbeit; Ampel: deutliche Abweichung' }).waitFor();
}, 60_000);

test.each([
  { reader: 'a wide window', width: 1592 },
  { reader: 'the app beside the list of teams', width: 1280 },
  { reader: 'a phone', width: 390 },
  { reader: 'a page enlarged four times', width: 320 },
])(
  'no word breaks in its middle, whatever the browser knows of hyphens: $reader',
  async ({ width }) => {
    await openAt(width);
    const broken: string[] = [];
    for (const [name, path] of Object.entries(VIEWS)) {
      await goOn(frame, path);
      broken.push(...(await brokenWords(frame)).map((word) => `${name}: ${word}`));
    }
    expect(broken).toEqual([]);
  },
  180_000,
);
