import { viewAt, viewPath } from '../../../src/contracts/tab-address';

/** Views that are the same whatever is chosen in them. */
export const PLAIN_VIEWS = ['department', 'masterplan', 'indicators', 'compare', 'deviations'] as const;

export type PlainView = (typeof PLAIN_VIEWS)[number];

/** What a channel's tab can show. One field of action is the Masterplan filtered by it. */
export type TabView = { readonly type: PlainView } | { readonly type: 'office'; readonly officeId: string };

/** Path below `/tab`. */
export const pathOf = (view: TabView): string =>
  view.type === 'office' ? viewPath.office(view.officeId) : viewPath[view.type]();

/** @returns the Masterplan for a path that no tab can be set up for */
export function viewOfPath(path: string): TabView {
  const view = viewAt(path);
  if (view?.name === 'office') return { type: 'office', officeId: view.id };
  return { type: PLAIN_VIEWS.find((plain) => plain === view?.name) ?? 'masterplan' };
}

/** Those that the filters of the plan narrow. */
export const isFiltered = ({ type }: TabView): boolean => type === 'masterplan' || type === 'indicators';
