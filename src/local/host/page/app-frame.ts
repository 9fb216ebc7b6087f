import { type Address, appPath, frameSource } from './address';
import { byId, element } from './element';
import { TEXT } from './text';
import { type Surroundings, TeamsHost } from './teams-host';

/** Teams gives an app half a minute to say that it is there. */
const PATIENCE_MS = 30_000;
const WATCH_MS = 700;

interface FrameOptions {
  readonly address: () => Address;
  readonly workspaceId: string;
  readonly surroundings: Omit<Surroundings, 'ready' | 'failed'>;
  /** Somebody moved on inside the app. */
  readonly movedTo: (path: string) => void;
}

/** The frame the app lives in: loading, shown or failed. */
export class AppFrame {
  private readonly place = byId('frame', HTMLDivElement);
  private readonly state = byId('state', HTMLDivElement);
  private frame: HTMLIFrameElement | null = null;
  private host: TeamsHost | null = null;
  private lastPath = '';
  private patience = 0;

  constructor(private readonly options: FrameOptions) {
    addEventListener('message', (event) => void this.host?.receive(event));
    setInterval(() => this.watch(), WATCH_MS);
  }

  /** A new frame each time: a changed `src` would put a step into the browser's history. */
  load(): void {
    const address = this.options.address();
    this.frame?.remove();
    const source = frameSource(address, this.options.workspaceId);
    const frame = element('iframe', {
      title: TEXT[address.locale].frameTitle,
      name: 'embedded-page-container',
    });
    this.frame = frame;
    this.lastPath = source;
    this.showState('loading');
    this.place.append(frame);
    const app = frame.contentWindow;
    if (app === null) return;
    this.host = new TeamsHost(app, {
      ...this.options.surroundings,
      ready: () => this.showState('shown'),
      failed: (message) => this.showState('failed', message),
    });
    frame.src = source;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => {
      if (this.place.dataset['state'] === 'loading') this.showState('failed', TEXT[address.locale].silent);
    }, PATIENCE_MS);
  }

  changeTheme(): void {
    this.host?.changeTheme(this.options.address().theme);
  }

  save(): void {
    this.host?.save();
  }

  private showState(state: 'loading' | 'shown' | 'failed', reason = ''): void {
    const text = TEXT[this.options.address().locale];
    this.place.dataset['state'] = state;
    if (state === 'shown') this.state.replaceChildren();
    if (state === 'loading') {
      this.state.replaceChildren(
        element('span', { class: 'spinner', 'aria-hidden': 'true' }),
        element('p', { text: text.loading }),
      );
    }
    if (state !== 'failed') return;
    const again = element('button', { type: 'button', class: 'primary', text: text.again });
    again.addEventListener('click', () => this.load());
    this.state.replaceChildren(
      element('p', { class: 'failure', text: text.appFailed }),
      ...(reason === '' ? [] : [element('p', { text: reason })]),
      again,
    );
  }

  /** The frame is of our own origin, so where it stands can be read and kept in the address. */
  private watch(): void {
    const inside = this.frame?.contentWindow?.location;
    if (inside === undefined || this.place.dataset['state'] !== 'shown') return;
    const path = appPath(inside.href);
    if (path === '' || path === this.lastPath) return;
    this.lastPath = path;
    this.options.movedTo(path);
  }
}
