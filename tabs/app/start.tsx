import { app } from '@microsoft/teams-js';
import { createRoot, type Root } from 'react-dom/client';
import { App } from './app';
import { OutsideTeams } from './outside-teams';
import { startTeamsSession } from './teams-session';

/** Asks Teams who looks, follows its deep link, and draws the tab. */
export async function start(element: HTMLElement): Promise<Root> {
  const root = createRoot(element);
  const session = await startTeamsSession();
  if (session === null) {
    root.render(<OutsideTeams />);
    return root;
  }
  followDeepLink(session.subPageId);
  root.render(<App session={session} />);
  void app.notifySuccess();
  return root;
}

/** Once, at the start: from there on the reader's own steps count. */
function followDeepLink(subPageId: string | null): void {
  const target = targetOf(subPageId ?? '');
  if (target !== null) history.replaceState(null, '', `/tab${target}`);
}

const VIEWS: readonly string[] = [
  'my-reports',
  'indicators',
  'deviations',
  'meeting',
  'deliveries',
  'findings',
];

/** `goal/<id>?workspace=<id>` as the bot's links and shared links say it; the workspace of the tab where it is missing. */
function targetOf(subPageId: string): string | null {
  const [path = '', search = ''] = subPageId.split('?');
  const params = new URLSearchParams(location.search);
  for (const [name, value] of new URLSearchParams(search)) params.set(name, value);
  const query = params.size === 0 ? '' : `?${params.toString()}`;
  if (VIEWS.includes(path)) return `/${path}${query}`;
  const [, kind = '', id] = /^(goal|deviation)\/(.+)$/.exec(path) ?? [];
  return id === undefined ? null : `/${kind}/${encodeURIComponent(id)}${query}`;
}
