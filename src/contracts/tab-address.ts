/** Addresses of the tab's views, below `/tab`: every link to one, wherever it is made, is made here. */
export const viewPath = {
  start: () => '/start',
  masterplan: () => '/',
  goal: (goalId: string) => `/goal/${encodeURIComponent(goalId)}`,
  indicators: () => '/indicators',
  compare: () => '/compare',
  department: () => '/department',
  office: (officeId: string) => `/office/${encodeURIComponent(officeId)}`,
  deviations: () => '/deviations',
  case: (deviationId: string) => `/deviation/${encodeURIComponent(deviationId)}`,
  meeting: () => '/meeting',
  myReports: () => '/my-reports',
  deliveries: () => '/deliveries',
  dataIssues: () => '/data-issues',
  accessibility: () => '/accessibility',
  easyLanguage: () => '/easy-language',
  /** Framed by Teams' settings dialog. */
  configure: () => '/configure',
} as const;

export type ViewName = keyof typeof viewPath;

/** Where views were found before: links in chats and channels outlive names. */
export const FORMER_PATHS: Readonly<Record<string, string>> = { '/findings': viewPath.dataIssues() };

/** A view, and of which goal, office or deviation; `id` is empty for views of nothing by itself. */
export interface ViewAddress {
  readonly name: ViewName;
  readonly id: string;
}

export const pathOf = ({ name, id }: ViewAddress): string => PATHS[name](id);

/** @returns null for a path that leads to no view */
export function viewAt(path: string): ViewAddress | null {
  const present = FORMER_PATHS[path] ?? path;
  const [, first = '', ...rest] = present.split('/');
  const id = rest.join('/');
  // A function that takes an id makes the address of one thing.
  const name = NAMES.find(
    (known) => firstPart(known) === first && viewPath[known].length > 0 === (id !== ''),
  );
  return name === undefined ? null : { name, id: decoded(id) };
}

/** Name of the workspace in the tab's address. */
export const WORKSPACE_PARAM = 'workspace';

/** The query that names a workspace and nothing else. */
export const workspaceQuery = (workspaceId: string): string =>
  `${WORKSPACE_PARAM}=${encodeURIComponent(workspaceId)}`;

/**
 * What a link of Teams carries (`subEntityId`) and what is shared: path and query below `/tab/`.
 *
 * @param path as `viewPath` says it
 */
export const subPage = (path: string, query: string): string =>
  `${path.slice(1)}${query === '' ? '' : `?${query}`}`;

/** Ids of the personal app's own tabs, as the manifest and links to them name them. */
export const PERSONAL_TABS = {
  start: 'start',
  masterplan: 'masterplan',
  myReports: 'my-reports',
} as const satisfies Partial<Record<ViewName, string>>;

const NAMES = Object.keys(viewPath) as ViewName[];

const PATHS: Readonly<Record<ViewName, (id: string) => string>> = viewPath;

const firstPart = (name: ViewName): string => PATHS[name]('').split('/')[1] ?? '';

/** Some write ids as they are, some encoded; a lone `%` is one of the id's own. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
