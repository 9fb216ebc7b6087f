import { addressOf, filterIn } from '../../shared/plan-filter/plan-filter';
import { NO_START_FILTER, type StartFilter, startFilterOf } from './start-filter';
import { isFiltered, pathOf, type TabView, viewOfPath } from './tab-view';
import { NAMES } from '../../shared/address/names';

/** What a configured tab shows. */
export interface TabSetting {
  readonly workspace: string;
  readonly view: TabView;
  /** What it is narrowed by when it opens; nothing for views that are not filtered so. */
  readonly filter: StartFilter;
}

const BASE = '/tab';

/** Path and query with which the tab opens. */
export function addressOfSetting({ workspace, view, filter }: TabSetting): string {
  const query = new URLSearchParams({ workspace, ...filterParams(view, filter) });
  return `${BASE}${pathOf(view)}?${query.toString()}`;
}

/** Tells tabs of the same channel apart; the same for the same choice. */
export function entityIdOf({ workspace, view, filter }: TabSetting): string {
  const { field, ...others } = filterParams(view, filter);
  const shown =
    view.type === 'office'
      ? `office:${view.officeId}`
      : view.type === 'masterplan' && field !== undefined
        ? `field:${field}`
        : view.type;
  const narrowed = new URLSearchParams({
    ...(field !== undefined && view.type !== 'masterplan' ? { field } : {}),
    ...others,
  }).toString();
  return `${workspace}/${shown}${narrowed === '' ? '' : `?${narrowed}`}`;
}

/** @returns null where the address names no workspace: then nothing was set up */
export function settingIn(contentUrl: string | undefined): TabSetting | null {
  if (contentUrl === undefined || !URL.canParse(contentUrl)) return null;
  const { pathname, searchParams } = new URL(contentUrl);
  const workspace = searchParams.get(NAMES.workspace);
  if (workspace === null || !pathname.startsWith(BASE)) return null;
  const view = viewOfPath(pathname.slice(BASE.length));
  if (!isFiltered(view)) return { workspace, view, filter: NO_START_FILTER };
  return { workspace, view, filter: startFilterOf(filterIn(searchParams)) };
}

function filterParams(view: TabView, filter: StartFilter): Record<string, string> {
  if (!isFiltered(view)) return {};
  return Object.fromEntries(
    Object.entries(addressOf(filter)).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}
