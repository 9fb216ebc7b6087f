import type { Theme } from './address';
import type { FrameContext } from './context';

/** A message of teams-js to its host. `uuidAsString` came later than `id`; both go back as they came. */
interface AppMessage {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
}

/** What the configuration page wants the channel tab to be. */
export interface TabConfig {
  readonly contentUrl: string;
  readonly entityId?: string;
  readonly suggestedDisplayName?: string;
  readonly websiteUrl?: string;
}

/** What Teams around the app does; the protocol itself is here. */
export interface Surroundings {
  readonly frameContext: () => FrameContext;
  readonly context: () => object;
  readonly token: () => Promise<string>;
  readonly config: () => TabConfig;
  readonly ready: () => void;
  /** The app says why it cannot show itself. */
  readonly failed: (message: string) => void;
  readonly valid: (valid: boolean) => void;
  readonly saved: (config: TabConfig) => void;
  readonly saveFailed: (reason: string) => void;
  readonly openLink: (url: string) => void;
  readonly shareLink: (subEntity: string) => void;
  /** Each message by name; `known` is false for those this host does not play. */
  readonly heard: (func: string, known: boolean) => void;
}

/** The SDK this host speaks to; it names that version as the one it supports. */
const SDK_VERSION = '2.58.0';
const RUNTIME = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  supports: { pages: { config: {} }, dialog: {} },
});
const NOT_SUPPORTED = [false, 'NOT_SUPPORTED_ON_PLATFORM'] as const;

/** No answer: the app does not wait for one. */
type Reply = readonly unknown[] | null;

/** The host's side of one frame, from its load to the next. */
export class TeamsHost {
  private draft: TabConfig | null = null;

  constructor(
    private readonly app: Window,
    private readonly around: Surroundings,
  ) {}

  /** To be called for each `message` event of the page. */
  async receive(event: MessageEvent<unknown>): Promise<void> {
    if (event.source !== this.app || event.origin !== location.origin || !isAppMessage(event.data)) return;
    const { id, uuidAsString, func, args } = event.data;
    const answer = this.functions.get(func);
    this.around.heard(func, answer !== undefined);
    const reply = answer === undefined ? NOT_SUPPORTED : await answer(args);
    if (reply !== null) this.post({ id, uuidAsString, args: reply });
  }

  changeTheme(theme: Theme): void {
    this.post({ func: 'themeChange', args: [theme] });
  }

  /** Asks the configuration page to save; it answers with `settings.save.success` or `.failure`. */
  save(): void {
    this.post({ func: 'settings.save', args: [{}] });
  }

  private readonly functions = new Map<string, (args: readonly unknown[]) => Reply | Promise<Reply>>(
    Object.entries({
      initialize: () => [this.around.frameContext(), 'web', RUNTIME, SDK_VERSION],
      getContext: () => [this.around.context()],
      registerHandler: () => null,
      'authentication.getAuthToken': () =>
        this.around.token().then(
          (token) => [true, token],
          (error: unknown) => [false, error instanceof Error ? error.message : String(error)],
        ),
      'appInitialization.appLoaded': () => this.tell(this.around.ready),
      'appInitialization.success': () => this.tell(this.around.ready),
      'appInitialization.failure': (failure) => this.tell(() => this.around.failed(reasonOf(failure))),
      'appInitialization.expectedFailure': (failure) =>
        this.tell(() => this.around.failed(reasonOf(failure))),
      'settings.getSettings': () => [this.draft ?? this.around.config()],
      'settings.setSettings': ([config]) => {
        if (!isTabConfig(config)) return NOT_SUPPORTED;
        this.draft = config;
        return [true];
      },
      'settings.setValidityState': ([valid]) => this.tell(() => this.around.valid(valid === true)),
      'settings.save.success': () =>
        this.tell(() => {
          if (this.draft === null) this.around.saveFailed('setConfig');
          else this.around.saved(this.draft);
        }),
      'settings.save.failure': ([reason]) => this.tell(() => this.around.saveFailed(textOf(reason))),
      executeDeepLink: ([url]) => this.open(url),
      'pages.navigateToApp': ([target]) => this.open(webUrlOf(target)),
      shareDeepLink: ([subEntity]) => this.tell(() => this.around.shareLink(textOf(subEntity))),
      setFrameContext: () => null,
      returnFocus: () => null,
    }),
  );

  private open(url: unknown): Reply {
    if (typeof url !== 'string' || !URL.canParse(url)) return NOT_SUPPORTED;
    this.around.openLink(url);
    return [true];
  }

  private tell(what: () => void): null {
    what();
    return null;
  }

  private post(message: object): void {
    this.app.postMessage(message, location.origin);
  }
}

function isAppMessage(data: unknown): data is AppMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'id' in data &&
    typeof data.id === 'number' &&
    'func' in data &&
    typeof data.func === 'string' &&
    'args' in data &&
    Array.isArray(data.args)
  );
}

function isTabConfig(config: unknown): config is TabConfig {
  return (
    typeof config === 'object' &&
    config !== null &&
    'contentUrl' in config &&
    typeof config.contentUrl === 'string'
  );
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** teams-js sends a reason from its own list and, where the app gave one, a sentence. */
const reasonOf = ([reason, sentence]: readonly unknown[]): string => textOf(sentence) || textOf(reason);

const webUrlOf = (target: unknown): unknown =>
  typeof target === 'object' && target !== null && 'webUrl' in target ? target.webUrl : undefined;
