import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { AdaptiveCard } from '../../../bot/cards/parts/card';

/** Width of a phone, and what Teams leaves of it for a card. */
export const PHONE = { width: 390, height: 844 };
const CARD_WIDTH = 322;

export type CardTheme = 'default' | 'dark' | 'contrast';

/** As Teams draws cards, near enough to measure: its sizes, spacings and colours. */
const LOOKS: Record<CardTheme, { back: string; text: string; subtle: string }> = {
  default: { back: '#ffffff', text: '#242424', subtle: '#616161' },
  dark: { back: '#292929', text: '#ffffff', subtle: '#adadad' },
  contrast: { back: '#000000', text: '#ffffff', subtle: '#ffffff' },
};

const hostConfig = (theme: CardTheme) => {
  const { text, subtle } = LOOKS[theme];
  const colour = { default: text, subtle };
  const colours = Object.fromEntries(
    ['default', 'dark', 'light', 'accent', 'good', 'warning', 'attention'].map((name) => [name, colour]),
  );
  return {
    fontFamily: '"Segoe UI", "Liberation Sans", sans-serif',
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    containerStyles: {
      default: { backgroundColor: LOOKS[theme].back, foregroundColors: colours },
      emphasis: { backgroundColor: LOOKS[theme].back, foregroundColors: colours },
    },
    actions: { maxActions: 6, actionsOrientation: 'vertical', buttonSpacing: 8, actionAlignment: 'stretch' },
    supportsInteractivity: true,
  };
};

/** Controls as high as they are in Teams. */
const STYLE = `body{margin:0;font:14px/20px "Segoe UI","Liberation Sans",sans-serif}
input,select,textarea,button{font:inherit;box-sizing:border-box}
.ac-input:not([type=checkbox]):not([type=radio]){height:32px;width:100%}
textarea.ac-input{height:56px!important}
.ac-pushButton{height:32px;white-space:nowrap}
.ac-container,.ac-adaptiveCard{box-sizing:border-box}`;

/** Draws a card with the renderer that Teams' clients are built on, at a phone's width. */
export async function drawCard(browser: Browser, card: AdaptiveCard, theme: CardTheme): Promise<Page> {
  const page = await browser.newPage({ viewport: PHONE });
  const { back, text } = LOOKS[theme];
  await page.setContent(
    `<style>${STYLE} body{background:${back};color:${text}}</style><main style="width:${CARD_WIDTH}px"></main>`,
  );
  await page.addScriptTag({
    content: readFileSync(require.resolve('adaptivecards/dist/adaptivecards.js'), 'utf8'),
  });
  await page.evaluate(
    ({ json, config }) => {
      const { AdaptiveCard: Card, HostConfig } = (globalThis as unknown as { AdaptiveCards: RendererOfCards })
        .AdaptiveCards;
      const drawn = new Card();
      drawn.hostConfig = new HostConfig(config);
      drawn.onExecuteAction = (action) => {
        (globalThis as unknown as { posted: unknown }).posted = action.data;
      };
      drawn.parse(json);
      const element = drawn.render();
      if (element !== undefined) document.querySelector('main')?.append(element);
    },
    { json: structuredClone(card), config: hostConfig(theme) },
  );
  return page;
}

/** What of the renderer is used inside the page. */
interface RendererOfCards {
  readonly AdaptiveCard: new () => {
    hostConfig: unknown;
    onExecuteAction: (action: { readonly data?: unknown }) => void;
    parse(json: unknown): void;
    render(): HTMLElement | undefined;
  };
  readonly HostConfig: new (config: unknown) => unknown;
}

/** What was posted by the last button that was pressed, inputs included. */
export const postedFrom = (page: Page): Promise<Record<string, unknown>> =>
  page.evaluate(() => (globalThis as unknown as { posted: Record<string, unknown> }).posted);

/** In CSS pixels. */
export const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().height ?? 0);
