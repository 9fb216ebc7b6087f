import type { Frame, Page } from 'playwright-core';
import type { PersonaSlug } from '../../../src/local/personas';

const WORKSPACE = 'dezernat-v';

export interface Look {
  readonly theme: 'default' | 'dark' | 'contrast';
  readonly locale: 'de' | 'en';
}

export const PLAIN_LOOK: Look = { theme: 'default', locale: 'de' };

export interface Opening {
  /** Where local mode answers. */
  readonly appUrl: string;
  /** Below `/tab`, with its query. */
  readonly path: string;
  readonly look?: Look;
  readonly persona?: PersonaSlug;
}

/** Opens the host page as a channel's tab, and in it the view as a deep link does. */
export async function openInTeams(page: Page, { appUrl, path, look, persona }: Opening): Promise<Frame> {
  const asked = {
    persona: persona ?? 'steering-support',
    view: 'channel',
    workspace: WORKSPACE,
    sub: path === '' ? '?' : path,
    ...(look ?? PLAIN_LOOK),
  };
  const query = new URLSearchParams(asked);
  await page.goto(`${appUrl}/_local/teams?${query.toString()}`);
  return frameOf(page);
}

/** The tab that the host page shows, once its view is drawn. */
export async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The host page shows no frame');
  await ready(frame);
  return frame;
}

/** Goes on to another view as a link of the tab does, without loading the tab anew. */
export async function goOn(tab: Frame | Page, path: string): Promise<void> {
  const [view = '', query] = path.split('?');
  const params = new URLSearchParams(query);
  params.set('workspace', WORKSPACE);
  const address = `/tab/${view}?${params.toString()}`;
  await tab.evaluate((to) => {
    history.pushState(null, '', to);
  }, address);
  await ready(tab);
}

/** The view has its heading, and nothing of it is still on its way. */
export async function ready(tab: Frame | Page): Promise<void> {
  await tab.waitForSelector('main h1');
  await tab.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
  // What is drawn with less haste, as the rows behind a changed filter, is drawn too.
  await tab.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestIdleCallback(() => done(), { timeout: 2_000 }));
      }),
  );
}
