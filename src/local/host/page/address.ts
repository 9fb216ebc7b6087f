import { subPage, viewPath, workspaceQuery } from '../../../contracts/tab-address';

const VIEWS = ['channel', 'start', 'personal-masterplan', 'my-reports', 'configure'] as const;
export const THEMES = ['default', 'dark', 'contrast'] as const;
export const LOCALES = ['de', 'en'] as const;

export type View = (typeof VIEWS)[number];

/** The personal app's own tabs, in the manifest's order. */
export const PERSONAL_VIEWS = [
  'start',
  'personal-masterplan',
  'my-reports',
] as const satisfies readonly View[];

export const isPersonal = (view: View): boolean => PERSONAL_VIEWS.some((personal) => personal === view);
/** Besides the standard channel, which has no name here. */
export const CHANNELS = ['private', 'shared', 'unnamed'] as const;
export type Channel = '' | (typeof CHANNELS)[number];

export type Theme = (typeof THEMES)[number];
export type Locale = (typeof LOCALES)[number];

/** Everything the page shows lies in its address, so that reloading and sharing lead to the same place. */
export interface Address {
  readonly persona: string;
  readonly theme: Theme;
  readonly locale: Locale;
  readonly view: View;
  /** In which channel the tab stands; empty in the standard one. */
  readonly channel: Channel;
  /** `elsewhere`: somebody of another organisation, for whom Teams has no token; empty for the city's own. */
  readonly account: '' | 'elsewhere';
  /** `lost`: this client forgets where a link leads inside the app, as real ones do in a channel. */
  readonly links: '' | 'lost';
  /** Where the configured tab leads, as the configuration page said; empty for the sample workspace. */
  readonly tab: string;
  readonly tabName: string;
  readonly entity: string;
  /** Where in the app the frame stands, once somebody moved on in it; empty at its beginning. */
  readonly at: string;
  /** What a deep link points to inside the app; empty without one. */
  readonly sub: string;
  /** All others, such as `goal`: handed on to the app. */
  readonly more: readonly (readonly [string, string])[];
}

const OWN = [
  'persona',
  'theme',
  'locale',
  'view',
  'channel',
  'account',
  'links',
  'tab',
  'tabName',
  'entity',
  'at',
  'sub',
] as const;

/** What is missing or unknown takes its default, the first for the person, who may be named by slug or object id. */
export function readAddress(
  search: string,
  personas: readonly { readonly slug: string; readonly id: string }[],
): Address {
  const params = new URLSearchParams(search);
  const own: readonly string[] = OWN;
  const asked = params.get('persona');
  return {
    persona: (personas.find(({ slug, id }) => asked === slug || asked === id) ?? personas[0])?.slug ?? '',
    theme: oneOf(THEMES, params.get('theme')),
    locale: oneOf(LOCALES, params.get('locale')),
    view: oneOf(VIEWS, params.get('view')),
    channel: CHANNELS.find((known) => known === params.get('channel')) ?? '',
    account: params.get('account') === 'elsewhere' ? 'elsewhere' : '',
    links: params.get('links') === 'lost' ? 'lost' : '',
    tab: appPath(params.get('tab')),
    tabName: params.get('tabName') ?? '',
    entity: params.get('entity') ?? '',
    at: appPath(params.get('at')),
    sub: params.get('sub') ?? '',
    more: [...params].filter(([name]) => !own.includes(name)),
  };
}

export function writeAddress(address: Address): string {
  const params = new URLSearchParams(address.more.map(([name, value]) => [name, value]));
  const first = new URLSearchParams();
  for (const name of OWN) if (address[name] !== '') first.set(name, address[name]);
  const rest = params.toString();
  return `?${first.toString()}${rest === '' ? '' : `&${rest}`}`;
}

/** Another view begins at its start. */
export const atView = (address: Address, view: View): Address => ({
  ...address,
  view,
  at: '',
  sub: '',
  more: [],
});

/** What the frame loads. */
export function frameSource({ view, tab, at, more }: Address, workspaceId: string): string {
  if (at !== '') return at;
  const start =
    START[view] ?? (tab === '' ? `/tab${viewPath.masterplan()}?${workspaceQuery(workspaceId)}` : tab);
  const { pathname, search, hash } = withParams(new URL(start, location.origin), more);
  return `${pathname}${search}${hash}`;
}

/** Where a deep link leads inside the app: `sub` as it is, or the goal named in the address. */
export function subEntityOf({ sub, more, links }: Address, workspaceId: string): string {
  if (links === 'lost') return '';
  const { goal, workspace = workspaceId } = Object.fromEntries<string | undefined>(more);
  return sub !== '' || goal === undefined ? sub : subPage(viewPath.goal(goal), workspaceQuery(workspace));
}

function withParams(url: URL, params: Address['more']): URL {
  for (const [name, value] of params) url.searchParams.set(name, value);
  return url;
}

const START: Readonly<Record<View, string | null>> = {
  channel: null,
  start: `/tab${viewPath.start()}`,
  'personal-masterplan': `/tab${viewPath.masterplan()}`,
  'my-reports': `/tab${viewPath.myReports()}`,
  configure: `/tab${viewPath.configure()}`,
};

/** Of our own origin only: anything else in the address is no place for the frame. */
export function appPath(url: string | null): string {
  if (url === null || url === '' || !URL.canParse(url, location.origin)) return '';
  const { origin, pathname, search, hash } = new URL(url, location.origin);
  return origin === location.origin && pathname.startsWith('/tab') ? `${pathname}${search}${hash}` : '';
}

function oneOf<T extends string>(known: readonly T[], given: string | null): T {
  const found = known.find((candidate) => candidate === given) ?? known[0];
  if (found === undefined) throw new Error('Nothing to choose from');
  return found;
}
