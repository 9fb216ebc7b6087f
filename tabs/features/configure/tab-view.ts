/** Views that are the same whatever is chosen in them. */
export const PLAIN_VIEWS = ['masterplan', 'indicators', 'deviations', 'department', 'compare'] as const;

export type PlainView = (typeof PLAIN_VIEWS)[number];

/** What a channel's tab can show. One field of action is the Masterplan filtered by it. */
export type TabView = { readonly type: PlainView } | { readonly type: 'office'; readonly officeId: string };

const PATHS: Readonly<Record<PlainView, string>> = {
  masterplan: '/',
  indicators: '/indicators',
  deviations: '/deviations',
  department: '/department',
  compare: '/compare',
};

const OFFICE = '/office/';

/** Path below `/tab`. */
export const pathOf = (view: TabView): string =>
  view.type === 'office' ? `${OFFICE}${encodeURIComponent(view.officeId)}` : PATHS[view.type];

/** @returns the Masterplan for a path that no tab can be set up for */
export function viewOfPath(path: string): TabView {
  if (path.startsWith(OFFICE)) return { type: 'office', officeId: decoded(path.slice(OFFICE.length)) };
  return { type: PLAIN_VIEWS.find((view) => PATHS[view] === path) ?? 'masterplan' };
}

/** Those that the filters of the plan narrow. */
export const isFiltered = ({ type }: TabView): boolean => type === 'masterplan' || type === 'indicators';

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
