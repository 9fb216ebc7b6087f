import { pathOf, viewAt } from '../../src/contracts/tab-address';
import { NAMES } from '../shared/address/names';

/** From there on the reader's own steps count. */
export function followDeepLink(subPageId: string): void {
  const target = targetOf(subPageId);
  if (target !== null) history.replaceState(null, '', `/tab${target}`);
}

/**
 * `goal/<id>?workspace=<id>` as the bot's links and shared links say it. A link says all that is chosen: what the tab was
 * set up with does not narrow it further. Only its workspace holds where the link names none.
 */
function targetOf(subPageId: string): string | null {
  if (subPageId === '') return null;
  const [before = '', hash] = subPageId.split('#');
  const [path = '', search = ''] = before.split('?');
  const params = new URLSearchParams(search);
  const workspace = new URLSearchParams(location.search).get(NAMES.workspace);
  if (!params.has(NAMES.workspace) && workspace !== null) params.set(NAMES.workspace, workspace);
  const query = params.size === 0 ? '' : `?${params.toString()}`;
  const rest = hash === undefined ? query : `${query}#${hash}`;
  const view = viewAt(`/${path}`);
  return view === null || view.name === 'configure' ? null : `${pathOf(view)}${rest}`;
}

/** Whether the reader asked for this very page once more: then it shows where they were, not where a link once led. */
export const isReloaded = (): boolean =>
  performance.getEntriesByType('navigation').some((entry) => 'type' in entry && entry.type === 'reload');
