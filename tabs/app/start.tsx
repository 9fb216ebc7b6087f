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
  await app.notifySuccess();
  return root;
}

/** Once, at the start: from there on the reader's own steps count. */
function followDeepLink(subPageId: string | null): void {
  const target = targetOf(subPageId ?? '');
  if (target !== null) history.replaceState(null, '', `/tab${target}${location.search}`);
}

function targetOf(subPageId: string): string | null {
  if (subPageId === 'my-reports' || subPageId === 'findings') return `/${subPageId}`;
  const goalId = /^goal\/(.+)$/.exec(subPageId)?.[1];
  return goalId === undefined ? null : `/goals/${encodeURIComponent(goalId)}`;
}
