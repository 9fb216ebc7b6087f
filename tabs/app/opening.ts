import { languageOf } from '../../src/domain/shared/language';
import { loadText } from '../text/load-text';
import type { Text } from '../text/de/text';
import { followDeepLink, isReloaded } from './deep-link';
import { startTeamsSession, type TeamsSession } from './teams-session';
import { fetchView } from './view-code';

/** What the tab needs to know before anything can be drawn. */
export interface Opening {
  /** Null outside Teams. */
  readonly session: TeamsSession | null;
  readonly text: Text;
}

/** Asks Teams who looks and follows its deep link; words, sign-in and the view's code come meanwhile. */
export async function open(): Promise<Opening> {
  // Most people's Teams speaks the language of their browser.
  const likely = languageOf(navigator.language);
  const guessed = loadText(likely);
  const session = await startTeamsSession();
  if (session === null) return { session, text: await guessed };
  if (session.subPageId !== null && !isReloaded()) followDeepLink(session.subPageId);
  // Both are needed soon, and whoever needs them says so if they do not come.
  fetchView(location.pathname.replace(/^\/tab/, '')).catch(() => undefined);
  session.token(false).catch(() => undefined);
  return { session, text: session.language === likely ? await guessed : await loadText(session.language) };
}
