import type { Locale } from './address';
import { byId, element } from './element';
import { fetchCounters, fetchLists, type GraphCounters } from './server';
import { TEXT } from './text';

const POLL_MS = 2_000;
const MESSAGES_SHOWN = 30;

/** What the local Graph was asked, and what the app told Teams. Looks only while it is open. */
export class GraphPanel {
  private readonly panel = byId('graph', HTMLDetailsElement);
  private readonly messages = byId('messages', HTMLOListElement);
  private counters: GraphCounters | null = null;

  constructor(private readonly locale: () => Locale) {
    this.panel.addEventListener('toggle', () => void this.look());
    setInterval(() => void this.look(), POLL_MS);
  }

  /** In the language of the page, which may just have changed. */
  draw(): void {
    const text = TEXT[this.locale()];
    const { requests, resourceUnits, batchItems, byKind } = this.counters ?? NOTHING;
    const number = new Intl.NumberFormat(this.locale());
    byId('counters', HTMLDListElement).replaceChildren(
      ...Object.entries({ requests, resourceUnits, batchItems }).flatMap(([name, count]) => [
        element('dt', { text: text[name as 'requests' | 'resourceUnits' | 'batchItems'] }),
        element('dd', { text: number.format(count) }),
      ]),
    );
    const kinds = Object.entries(byKind).sort(([, a], [, b]) => b - a);
    byId('kinds', HTMLUListElement).replaceChildren(
      ...(kinds.length === 0 ? [element('li', { text: text.nothingYet })] : []),
      ...kinds.map(([kind, count]) => element('li', { text: `${kind}: ${number.format(count)}` })),
    );
  }

  heard(func: string, known: boolean): void {
    const text = known ? func : `${func} (${TEXT[this.locale()].notPlayed})`;
    this.messages.prepend(element('li', { text, class: known ? 'known' : 'unknown' }));
    while (this.messages.childElementCount > MESSAGES_SHOWN) this.messages.lastElementChild?.remove();
  }

  private async look(): Promise<void> {
    if (!this.panel.open || document.hidden) return;
    const state = byId('graph-state', HTMLParagraphElement);
    try {
      this.counters = await fetchCounters();
      state.textContent = '';
      this.draw();
      await this.showLists();
    } catch {
      state.textContent = TEXT[this.locale()].graphSilent;
    }
  }

  private async showLists(): Promise<void> {
    const shown = byId('lists', HTMLUListElement);
    if (shown.childElementCount > 0) return;
    const items = (await fetchLists()).map(({ title, href }) => {
      const item = element('li', {});
      item.append(element('a', { href, text: title, target: '_blank', rel: 'noopener' }));
      return item;
    });
    shown.replaceChildren(...items);
  }
}

const NOTHING: GraphCounters = { requests: 0, resourceUnits: 0, batchItems: 0, byKind: {} };
