/** What the page asks its own server. The server's answers are ours, so their shape is believed. */
export interface Setup {
  readonly playgroundUrl: string;
  readonly tenantId: string;
  readonly team: {
    readonly name: string;
    readonly channelId: string;
    readonly groupId: string;
    readonly siteUrl: string;
    readonly workspaceId: string;
  };
  readonly personas: readonly PersonaEntry[];
}

export interface PersonaEntry {
  readonly slug: string;
  /** Entra object id. */
  readonly id: string;
  readonly name: string;
  readonly principalName: string;
  readonly role: { readonly de: string; readonly en: string };
}

/** What a round sent: to whom and for which month, where it is for one. */
export interface Job {
  readonly type: string;
  readonly month?: string;
  readonly userId?: string;
}

export interface Round {
  readonly now: string;
  readonly done: readonly { readonly job: Job; readonly outcome: string }[];
  /** Ids of workspaces that could not be looked at. */
  readonly failed: readonly string[];
}

export interface GraphCounters {
  readonly requests: number;
  readonly resourceUnits: number;
  readonly batchItems: number;
  readonly byKind: Readonly<Record<string, number>>;
}

export const fetchSetup = (): Promise<Setup> => ask('/_local/setup');
export const fetchNow = async (): Promise<string> => (await ask<{ now: string }>('/_local/clock')).now;
export const moveClock = (now: string): Promise<Round> => ask('/_local/clock', { now });
export const fetchToken = async (user: string): Promise<string> =>
  (await ask<{ accessToken: string }>('/_local/token', { user })).accessToken;
export const fetchCounters = (): Promise<GraphCounters> => ask('/_local/graph');

/** @returns titles and addresses of the lists, read from the table of contents the tenant shows */
export async function fetchLists(): Promise<readonly { readonly title: string; readonly href: string }[]> {
  const answer = await fetch('/_local/lists');
  if (!answer.ok) throw new ServerRefusal({});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return [...page.querySelectorAll('a')].flatMap((link) => {
    const href = new URL(link.getAttribute('href') ?? '', `${location.origin}/_local/lists/`).pathname;
    return href.startsWith('/_local/lists/') ? [{ title: link.textContent, href }] : [];
  });
}

/** The server said no; in both languages where it found words. */
export class ServerRefusal extends Error {
  constructor(private readonly sentences: { readonly de?: string; readonly en?: string }) {
    super(sentences.de ?? 'refused');
  }

  in(locale: 'de' | 'en'): string | null {
    return this.sentences[locale] ?? null;
  }
}

async function ask<T>(path: string, body?: object): Promise<T> {
  const answer = await fetch(path, body === undefined ? {} : post(body));
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok) return said as T;
  throw new ServerRefusal((said as { error?: { de?: string; en?: string } } | null)?.error ?? {});
}

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
