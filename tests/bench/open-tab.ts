import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Frame, Page } from 'playwright-core';
import { SAMPLE_WORKSPACE } from '../../src/local/sample/workspace';
import { openBrowser } from '../support/browser/browser';
import { TAB_DIRECTORY } from './built-tab';
import type { Figures } from './main';
import { type LargeService, startLargeService } from './large/start-large-service';
import { type TabWatch, type Typed, watchScript } from './watch-tab';

/** Runs of each, of which the median counts; the second argument names another number. */
const RUNS = Number(process.argv[3] ?? 5);

interface View {
  readonly name: string;
  /** In the tab. */
  readonly path: string;
  /** Of the large workspace, shown once the data are there. */
  readonly words: string;
}

const VIEWS: readonly View[] = [
  { name: 'wall', path: '/', words: 'Einbindung' },
  { name: 'table', path: '/indicators', words: 'rechtzeitig erreicht' },
];

/** As fast as this machine, and as slow as a tired laptop. */
const SLOWDOWNS = [1, 4];

/** Milliseconds after a key in which the view may still change. */
const PATIENCE = 3_000;

/**
 * The built tab in Chromium, framed by the page that plays Teams, over the large workspace: nothing in the browser's
 * cache, the answers made before. Median of five.
 */
export async function openTab(): Promise<Figures> {
  if (!existsSync(join(TAB_DIRECTORY, 'index.html')))
    throw new Error('There is no built tab to measure: run npm run build:pages first.');
  const service = await startLargeService();
  const browser = await openBrowser();
  try {
    const figures: Record<string, number> = {};
    // The service makes its answers, and the browser starts.
    for (const view of VIEWS) await measure({ service, browser, view, slowdown: 1 });
    for (const slowdown of SLOWDOWNS) {
      for (const view of VIEWS) {
        const runs: Figures[] = [];
        for (let run = 0; run < RUNS; run += 1)
          runs.push(await measure({ service, browser, view, slowdown }));
        Object.assign(figures, medians(`${view.name}, processor ${String(slowdown)} times slower`, runs));
      }
    }
    return figures;
  } finally {
    await browser.close();
    await service.end();
  }
}

interface Visit {
  readonly service: LargeService;
  readonly browser: Browser;
  readonly view: View;
  readonly slowdown: number;
}

async function measure({ service, browser, view, slowdown }: Visit): Promise<Figures> {
  const { origin } = await service.figures();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'de-DE' });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchScript(view.words));
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const asked = {
      persona: 'reader',
      theme: 'default',
      locale: 'de',
      view: 'channel',
      workspace: SAMPLE_WORKSPACE.id,
      sub: `${view.path.slice(1)}?workspace=${SAMPLE_WORKSPACE.id}`,
    };
    const query = new URLSearchParams(asked);
    await page.goto(`${origin}/_local/teams?${query.toString()}`);
    const tab = await shownTab(page, view);
    // What comes after the view is shown, such as status and icons, belongs to opening it.
    await pause(1_000);
    const { largestPaint, shown, scripts, longTasks } = await read(tab);
    const typed = await typeALetter(tab);
    return {
      'largest contentful paint, ms': largestPaint,
      'shown, ms': shown ?? NaN,
      'longest task until then, ms': Math.max(0, ...longTasks),
      'scripts until then': scripts.length,
      'scripts, kB as sent': scripts.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
      'scripts, kB in gzip': scripts.reduce((sum, { name }) => sum + gzipSize(name), 0) / 1000,
      'letter in the search field to first paint, ms': typed.firstPaint,
      'letter in the search field to last change painted, ms': typed.lastChange,
      ...(await scroll(page, tab)),
    };
  } finally {
    await context.close();
  }
}

async function shownTab(page: Page, view: View): Promise<Frame> {
  const end = Date.now() + 90_000;
  while (Date.now() < end) {
    const tab = page.frames().find((frame) => /^[^/]+\/\/[^/]+\/tab\//.test(frame.url()));
    if (tab !== undefined && (await read(tab).catch(() => null))?.shown != null) return tab;
    await pause(100);
  }
  throw new Error(`${view.path} never showed “${view.words}”: was the tab built from this code?`);
}

const read = (tab: Frame): Promise<TabWatch> => tab.evaluate<TabWatch>('zugkraftWatch.read()');

async function typeALetter(tab: Frame): Promise<Typed> {
  const field = tab.locator('main input:not([type=checkbox]):not([type=radio])').first();
  await field.focus();
  const typed = tab.evaluate<Typed>(`zugkraftWatch.nextKey(${String(PATIENCE)})`);
  await field.press('7');
  const figures = await typed;
  await field.press('Backspace');
  await pause(PATIENCE);
  return figures;
}

async function scroll(page: Page, tab: Frame): Promise<Figures> {
  await page.mouse.move(700, 600);
  await tab.evaluate('zugkraftWatch.forgetTasks()');
  for (let turn = 0; turn < 30; turn += 1) {
    await page.mouse.wheel(0, 400);
    await pause(50);
  }
  await pause(500);
  const { longTasks } = await read(tab);
  return {
    'long tasks while scrolling': longTasks.length,
    'longest task while scrolling, ms': Math.max(0, ...longTasks),
  };
}

const gzipSize = (address: string): number =>
  gzipSync(readFileSync(join(TAB_DIRECTORY, new URL(address).pathname.replace(/^\/tab\//, '')))).length;

function medians(prefix: string, runs: readonly Figures[]): Figures {
  const names = Object.keys(runs[0] ?? {});
  return Object.fromEntries(
    names.map((name) => {
      const values = runs.map((run) => run[name] ?? NaN).sort((a, b) => a - b);
      return [`${prefix}: ${name}`, values[Math.floor(values.length / 2)] ?? NaN];
    }),
  );
}
