import { app, authentication } from '@microsoft/teams-js';
import { type Language, languageOf } from '../../src/domain/shared/language';
import type { TokenSource } from '../shared/service/api';
import { Failure } from '../shared/service/failure';

/** What Teams tells the tab about who looks at it, where and how. */
export interface TeamsSession {
  readonly userId: string;
  readonly language: Language;
  readonly theme: string;
  /** Where a deep link points: `goal/<id>`, `my-reports`; null when there is none. */
  readonly subPageId: string | null;
  /** The channel in which the tab stands; null in the personal app and in chats. */
  readonly channelId: string | null;
  readonly token: TokenSource;
}

/** Long enough for a slow client; without Teams around it, the answer comes at once. */
const PATIENCE_MS = 15_000;

/** @returns null when the page was opened outside Teams */
export async function startTeamsSession(): Promise<TeamsSession | null> {
  try {
    await withinPatience(app.initialize());
  } catch {
    return null;
  }
  app.notifyAppLoaded();
  try {
    return sessionOf(await withinPatience(app.getContext()));
  } catch (cause) {
    // Teams then shows its own page, which offers to try again.
    app.notifyFailure({ reason: app.FailedReason.Timeout });
    throw cause;
  }
}

function sessionOf(context: app.Context): TeamsSession {
  return {
    userId: context.user?.id ?? '',
    language: languageOf(context.app.locale),
    theme: context.app.theme,
    subPageId: linkIn(context),
    channelId: context.channel?.id ?? null,
    token: makeTokenSource(isFromElsewhere(context)),
  };
}

/** Whether somebody of another organisation looks at a channel that was shared with them. */
function isFromElsewhere({ user, channel }: app.Context): boolean {
  const [own, owner] = [user?.tenant?.id, channel?.ownerTenantId];
  return own !== undefined && owner !== undefined && own !== owner;
}

/** @returns a function that ends the listening */
export function followTheme(onChange: (theme: string) => void): () => void {
  let listening = true;
  app.registerOnThemeChangeHandler((theme) => {
    if (listening) onChange(theme);
  });
  return () => {
    listening = false;
  };
}

/** An empty one is none. */
const linkIn = ({ page }: app.Context): string | null =>
  page.subPageId === undefined || page.subPageId === '' ? null : page.subPageId;

/**
 * Where Teams tells an open tab of another link. Not all clients do; what they send again is no other link. Handlers for
 * suspension would make it worse: a tab that is kept goes on with the link it was first opened by.
 *
 * @param known the link the tab was opened by
 * @returns a function that ends the listening
 */
export function followLinks(known: string | null, onLink: (subPageId: string) => void): () => void {
  let last = known;
  let listening = true;
  // What comes with the event has the form of the host's version; the context asked for anew has the library's.
  app.registerOnContextChangeHandler(() => {
    void app.getContext().then((context) => {
      const link = linkIn(context);
      if (!listening || link === null || link === last) return;
      last = link;
      onLink(link);
    });
  });
  return () => {
    listening = false;
  };
}

/** Renewed this long before it ends, so that no request starts with a token about to expire. */
const RENEW_MS = 60_000;

function makeTokenSource(fromElsewhere: boolean): TokenSource {
  let held: { token: Promise<string>; until: number } | null = null;
  return async (fresh) => {
    if (held === null || fresh || Date.now() > held.until) {
      const asked = { token: tokenOf(fromElsewhere), until: Date.now() + RENEW_MS };
      held = asked;
      try {
        asked.until = Math.max(asked.until, expiryOf(await asked.token) - RENEW_MS);
      } catch (cause) {
        held = null;
        throw cause;
      }
    }
    return held.token;
  };
}

async function tokenOf(fromElsewhere: boolean): Promise<string> {
  try {
    return await authentication.getAuthToken();
  } catch (cause) {
    // Their own organisation does not know the app, so Teams has no token for them.
    throw fromElsewhere ? new Failure({ kind: 'other-tenant' }, { cause }) : cause;
  }
}

/** @returns milliseconds since 1970; 0 when the token does not say. Only to know when to ask again, never trusted. */
function expiryOf(token: string): number {
  try {
    const payload = token.split('.')[1] ?? '';
    const claims: unknown = JSON.parse(atob(payload.replace(/-/g, '+').replace(/_/g, '/')));
    const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? claims.exp : null;
    return typeof exp === 'number' ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}

async function withinPatience<T>(task: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('Teams did not answer'));
    }, PATIENCE_MS);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}
