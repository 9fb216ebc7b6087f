/**
 * Teams around the tab, as far as its messages go: teams-js itself runs in the tests and speaks to this instead of a
 * parent window.
 */
export interface TeamsClient {
  /** What the app called, in order. */
  readonly calls: { readonly func: string; readonly args: readonly unknown[] }[];
  /** Sends an event of the host: a change of theme, the Save button of the settings dialog. */
  push: (func: string, args: readonly unknown[]) => void;
  /** Tells the open tab of another link; undefined of a change without one. */
  linkTo: (subEntityId: string | undefined) => void;
  remove: () => void;
}

export interface TeamsSettings {
  readonly locale?: string;
  readonly theme?: string;
  readonly subEntityId?: string;
  readonly frameContext?: 'content' | 'settings';
  readonly contentUrl?: string;
  readonly tokenFails?: boolean;
  /** Stands in this channel, which an organisation shares; without one it is the personal app. */
  readonly channel?: { readonly id: string; readonly ownerTenantId?: string };
  readonly tenantId?: string;
  /** A client that offers nothing around links into apps. */
  readonly withoutLinks?: boolean;
  /** Opened in a browser, with no Teams around. */
  readonly outside?: boolean;
}

const runtime = (supports: object): string =>
  JSON.stringify({ apiVersion: 4, hostVersionsInfo: {}, isLegacyTeams: false, supports });

interface AppMessage {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
}

const USER_ID = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000101';

export function openInTeams(settings: TeamsSettings = {}): TeamsClient {
  const calls: TeamsClient['calls'] = [];
  const { frameContext = 'content' } = settings;
  const supports = {
    dialog: {},
    ...(settings.withoutLinks === true ? {} : { pages: { config: {} } }),
  };
  let { subEntityId } = settings;
  const answers = (): Record<string, readonly unknown[] | undefined> => ({
    initialize: [frameContext, 'web', runtime(supports), '2.58.0'],
    getContext: [
      {
        locale: settings.locale ?? 'de-de',
        theme: settings.theme ?? 'default',
        userObjectId: USER_ID,
        frameContext,
        entityId: 'masterplan',
        hostClientType: 'web',
        hostName: 'Teams',
        ...(settings.tenantId === undefined ? {} : { tid: settings.tenantId }),
        ...(settings.channel === undefined
          ? {}
          : { channelId: settings.channel.id, hostTeamTenantId: settings.channel.ownerTenantId }),
        ...(subEntityId === undefined ? {} : { subEntityId }),
      },
    ],
    'authentication.getAuthToken': settings.tokenFails === true ? [false, 'no consent'] : [true, 'token'],
    'settings.getSettings': [settings.contentUrl === undefined ? {} : { contentUrl: settings.contentUrl }],
    'settings.setSettings': [true],
  });
  const host = { closed: false, postMessage: hear };
  const post = (data: object): void => {
    const event = new Event('message');
    window.dispatchEvent(Object.assign(event, { data, source: host, origin: location.origin }));
  };
  const opener = settings.outside === true ? null : host;
  Object.defineProperty(window, 'opener', { value: opener, configurable: true, writable: true });

  function hear(message: AppMessage): void {
    const { id, uuidAsString, func, args = [] } = message;
    calls.push({ func, args });
    const reply = answers()[func];
    if (reply !== undefined) setTimeout(() => post({ id, uuidAsString, args: reply }), 0);
  }

  return {
    calls,
    push: (func, args) => post({ func, args }),
    linkTo: (sub) => {
      subEntityId = sub;
      post({ func: 'contextChange', args: [{}] });
    },
    remove: () => {
      Object.defineProperty(window, 'opener', { value: null, configurable: true, writable: true });
    },
  };
}
