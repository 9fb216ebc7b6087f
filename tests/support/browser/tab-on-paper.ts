import type { Page } from 'playwright-core';
import { ready } from './tab-in-browser';

/**
 * The tab in a window of its own, which the host page that opened it answers as it answers its frame. A frame's own print
 * lays out the frame's document alone, as Teams in the browser does; Chromium makes a PDF of a whole window only, so the
 * document has to be one. teams-js speaks to the window's opener where there is no frame around it.
 *
 * @param host the host page, whose frame has shown the tab
 */
export async function tabInOwnWindow(host: Page): Promise<Page> {
  const opened = host.waitForEvent('popup');
  await host.evaluate(() => {
    const frame = document.querySelector('iframe')?.contentWindow;
    if (frame === null || frame === undefined) throw new Error('The host page shows no frame');
    const own = window.open(frame.location.href);
    if (own === null) throw new Error('The browser opens no window');
    // What the window asks counts as the frame's question, and the answer goes to the window.
    frame.postMessage = (message: unknown) => {
      own.postMessage(message, location.origin);
    };
    window.addEventListener('message', ({ data, origin, source }: MessageEvent<unknown>) => {
      if (source === own) window.dispatchEvent(new MessageEvent('message', { data, origin, source: frame }));
    });
  });
  const own = await opened;
  await ready(own);
  return own;
}

/** Width of what A4 has between the margins of `page.css`, in pixels of the style sheet. */
const BETWEEN_MARGINS = { upright: 687, across: 1016 };

/** What is about to be printed. Texts are pieces without white space, each as it is drawn in one go. */
export interface PaperState {
  readonly background: string;
  /** What could be pressed or lead elsewhere and is still to be seen. */
  readonly controls: readonly string[];
  /** Pixels by which the page is wider than the paper. */
  readonly tooWide: number;
  /** The pieces of each row, entry of a list and drawing. */
  readonly wholes: readonly (readonly string[])[];
  readonly tables: readonly {
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

/** Lays the tab out as for paper, looks at it, and lays it out for the screen again. */
export async function paperState(tab: Page, lies: keyof typeof BETWEEN_MARGINS): Promise<PaperState> {
  const before = tab.viewportSize();
  await tab.setViewportSize({ width: BETWEEN_MARGINS[lies], height: 900 });
  await tab.emulateMedia({ media: 'print' });
  // Until its next frame Chromium draws part of the document for the medium before.
  await tab.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  const state = await tab.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    /** Words only: hyphens come and go with the width of a line. */
    const piecesOf = (element: Element): string[] => {
      const pieces: string[] = [];
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() !== null) {
        const parent = walker.currentNode.parentElement;
        if (parent === null || !isSeen(parent)) continue;
        if (parent.closest('title, desc') !== null || getComputedStyle(parent).clipPath !== 'none') continue;
        pieces.push(...(walker.currentNode.textContent?.normalize('NFKC').match(/[\p{L}\p{N}]+/gu) ?? []));
      }
      return pieces;
    };
    const all = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isSeen);
    const provider = document.querySelector('.fui-FluentProvider') ?? document.body;
    const page = document.documentElement;
    const found = {
      background: getComputedStyle(provider).getPropertyValue('--colorNeutralBackground1').trim(),
      controls: all('button, input, select, textarea, summary, nav, [role="switch"], [role="combobox"]').map(
        ({ outerHTML }) => outerHTML.slice(0, 120),
      ),
      tooWide: Math.max(0, page.scrollWidth - page.clientWidth),
      wholes: all('main tr, main li:not(:has(li, table)), main svg[role="img"]').map(piecesOf),
      tables: all('main table').map((table) => ({
        head: [...table.querySelectorAll('thead')].flatMap(piecesOf),
        rows: [...table.querySelectorAll('tbody tr')].map(piecesOf),
      })),
    };
    window.dispatchEvent(new Event('afterprint'));
    return found;
  });
  await tab.emulateMedia({ media: null });
  if (before !== null) await tab.setViewportSize(before);
  return state;
}
