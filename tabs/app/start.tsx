import { app } from '@microsoft/teams-js';
import { startTransition } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { languageOf } from '../../src/domain/shared/language';
import { loadText } from '../text/load-text';
import { App } from './app';
import { OutsideTeams } from './outside-teams';
import { startTeamsSession } from './teams-session';
import { fetchView } from './views';

/** Asks Teams who looks, follows its deep link, and draws the tab. */
export async function start(element: HTMLElement): Promise<Root> {
  const root = createRoot(element);
  // Most people's Teams speaks the language of their browser, so its words come while Teams is asked.
  const likely = languageOf(navigator.language);
  const guessed = loadText(likely);
  const session = await startTeamsSession();
  if (session === null) {
    root.render(<OutsideTeams text={await guessed} />);
    return root;
  }
  followDeepLink(session.subPageId);
  // Both are needed soon, and whoever needs them says so if they do not come.
  fetchView(location.pathname.replace(/^\/tab/, '')).catch(() => undefined);
  session.token(false).catch(() => undefined);
  const text = session.language === likely ? await guessed : await loadText(session.language);
  // In slices, so that Teams' token and the first answers are taken in while the tab is drawn.
  startTransition(() => {
    root.render(<App session={{ ...session, text }} />);
  });
  void app.notifySuccess();
  return root;
}

/** Once, at the start: from there on the reader's own steps count. */
function followDeepLink(subPageId: string | null): void {
  const target = targetOf(subPageId ?? '');
  if (target !== null) history.replaceState(null, '', `/tab${target}`);
}

const VIEWS: readonly string[] = [
  '',
  'start',
  'my-reports',
  'indicators',
  'compare',
  'department',
  'deviations',
  'meeting',
  'deliveries',
  'findings',
  'accessibility',
  'easy-language',
];

/**
 * `goal/<id>?workspace=<id>` as the bot's links and shared links say it. A link says all that is chosen: what the tab was
 * set up with does not narrow it further. Only its workspace holds where the link names none.
 */
function targetOf(subPageId: string): string | null {
  if (subPageId === '') return null;
  const [before = '', hash] = subPageId.split('#');
  const [path = '', search = ''] = before.split('?');
  const params = new URLSearchParams(search);
  const workspace = new URLSearchParams(location.search).get('workspace');
  if (!params.has('workspace') && workspace !== null) params.set('workspace', workspace);
  const query = params.size === 0 ? '' : `?${params.toString()}`;
  const rest = hash === undefined ? query : `${query}#${hash}`;
  if (VIEWS.includes(path)) return `/${path}${rest}`;
  const [, kind = '', id] = /^(goal|deviation|office)\/(.+)$/.exec(path) ?? [];
  return id === undefined ? null : `/${kind}/${encodeURIComponent(decoded(id))}${rest}`;
}

/** The bot writes ids as they are; a shared address has them encoded. */
function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
