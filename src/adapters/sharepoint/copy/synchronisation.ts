import { z } from 'zod';
import { StorageUnavailable } from '../../../application/ports/repository';
import { WorkspaceIncomplete } from '../../../application/ports/standing';
import { type GraphAnswer, isSuccess, toGraphError } from '../../graph/answer';
import type { Graph } from '../../graph/graph';
import { GraphError } from '../../graph/graph-error';
import { parseItem } from '../definition/list-item';
import type { CachedList } from './cached-list';
import { type AnyList, lookAtSite, type SeenList } from './look-at-site';

/** Any list will do: only its rows as Graph answers them matter here. */
export type SyncedList = Pick<CachedList<unknown>, 'put' | 'remove' | 'beginReload' | 'endReload'> & {
  readonly definition: AnyList;
};

interface Followed {
  readonly list: SyncedList;
  readonly path: string;
  /** Where the next changes are asked for; null until the list was read as a whole. */
  deltaLink: string | null;
}

const Page = z.object({
  value: z.array(z.unknown()),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});

const PAGE = '$top=1000&$expand=fields';

/** Milliseconds after which a site is looked at again even though nothing was refused: columns vanish without a word. */
const LOOK_AGAIN_AFTER = 600_000;

export interface Synchronisation {
  /**
   * Rejects with `WorkspaceIncomplete` when the site is not there or not allowed, with `StorageUnavailable` when it does
   * not answer; what was read before stays. Lists that are not there, or not readable, are left out and no failure.
   */
  bringUpToDate(): Promise<void>;
  /** @returns null before the site was looked at */
  seen(title: string): SeenList | null;
  /** Looks at the site anew before the next reading. */
  doubt(): void;
}

/**
 * Makes a copy of lists and keeps it up to date. Cold: notes where changes will be asked for, reads every page, then
 * asks for the changes made meanwhile. Warm: a call for every twenty lists asks for their changes; they are taken once
 * all calls were answered.
 *
 * @param now milliseconds of a clock that only goes forward
 */
export function makeSynchronisation(
  graph: Graph,
  site: string,
  lists: readonly SyncedList[],
  now: () => number = () => performance.now(),
): Synchronisation {
  let found: ReadonlyMap<string, SeenList> | null = null;
  let followed: readonly Followed[] = [];
  let lookAgainAt = 0;

  async function look(): Promise<void> {
    lookAgainAt = 0;
    const seen = await lookAtSite(
      graph,
      site,
      lists.map(({ definition }) => definition),
    );
    const isWhole = [...seen.values()].every(({ lacks }) => lacks.length === 0);
    followed = lists.flatMap((list) => {
      const { known, isReadable } = seen.get(list.definition.title) ?? NOTHING_SEEN;
      if (known === null || !isReadable) return [];
      const before = followed.find((one) => one.list === list && one.path === known.path);
      return [before ?? { list, path: known.path, deltaLink: null }];
    });
    found = seen;
    lookAgainAt = isWhole ? now() + LOOK_AGAIN_AFTER : 0;
  }

  /** What is read as a whole is looked at first: without one of its columns every row would seem damaged. */
  async function read(): Promise<void> {
    await readWhole(
      graph,
      followed.filter(({ deltaLink }) => deltaLink === null),
    );
    const tooOld = await readChanges(graph, followed);
    if (tooOld.length === 0) return;
    await look();
    const again = followed.filter(({ deltaLink }) => deltaLink === null);
    await readWhole(graph, again);
    await readChanges(graph, again);
  }

  return {
    seen: (title) => found?.get(title) ?? null,
    doubt: () => void (lookAgainAt = 0),
    async bringUpToDate() {
      try {
        if (now() >= lookAgainAt) await look();
        await read().catch(async (error: unknown) => {
          if (!isRefusal(error)) throw error;
          // A list that was deleted, or made again with another id, or a grant that was withdrawn: the site tells which.
          await look();
          await read();
        });
      } catch (error) {
        throw asUnavailable(error);
      }
    },
  };
}

const NOTHING_SEEN: Pick<SeenList, 'known' | 'isReadable'> = { known: null, isReadable: false };

const isRefusal = (error: unknown): boolean =>
  error instanceof GraphError && [401, 403, 404].includes(error.status);

/** A refusal, or an answer nobody understands, tells as little about what the lists hold as no answer. */
function asUnavailable(error: unknown): unknown {
  if (error instanceof WorkspaceIncomplete) return error;
  const isOurs = error instanceof GraphError || error instanceof z.ZodError;
  return isOurs ? new StorageUnavailable('The lists cannot be read', { cause: error }) : error;
}
/** Where changes start is noted first, so that none can fall between reading and following. */
async function readWhole(graph: Graph, lists: readonly Followed[]): Promise<void> {
  if (lists.length === 0) return;
  const starts = await graph.batch(
    lists.map(({ path }) => ({ method: 'GET', path: `${path}/items/delta?token=latest&$expand=fields` })),
  );
  const links = starts.map((answer) => pageIn(answer)['@odata.deltaLink'] ?? null);
  const firstPages = await graph.batch(
    lists.map(({ path }) => ({ method: 'GET', path: `${path}/items?${PAGE}` })),
  );
  // All come to an end before a failure is told: a reading left running would disturb the next one.
  const readings = await Promise.allSettled(
    lists.map(async (followed, index) => {
      followed.list.beginReload();
      const first = pageIn(firstPages[index]);
      await take(graph, followed, first.value);
      const next = first['@odata.nextLink'];
      if (next !== undefined) {
        for await (const page of graph.pages(next)) await take(graph, followed, page.value);
      }
      followed.list.endReload();
      followed.deltaLink = links[index] ?? null;
    }),
  );
  for (const reading of readings) if (reading.status === 'rejected') throw reading.reason;
}

/** @returns the lists whose last look was too long ago for changes, to be read as a whole */
async function readChanges(graph: Graph, lists: readonly Followed[]): Promise<readonly Followed[]> {
  const answers = await graph.batch(
    lists.map(({ path, deltaLink }) => ({
      method: 'GET',
      path: withFields(graph.pathOf(deltaLink ?? `${path}/items/delta`)),
    })),
  );
  const tooOld: Followed[] = [];
  for (const [index, followed] of lists.entries()) {
    const answer = answers[index];
    if (answer?.status === 410 || answer?.status === 400) {
      followed.deltaLink = null;
      tooOld.push(followed);
    } else {
      await takeChanges(graph, followed, pageIn(answer));
    }
  }
  return tooOld;
}

async function takeChanges(graph: Graph, followed: Followed, first: z.infer<typeof Page>): Promise<void> {
  let deltaLink = first['@odata.deltaLink'] ?? null;
  await take(graph, followed, first.value);
  const next = first['@odata.nextLink'];
  if (next !== undefined) {
    for await (const page of graph.pages(withFields(next))) {
      await take(graph, followed, page.value);
      deltaLink = page.deltaLink;
    }
  }
  if (deltaLink === null) throw new StorageUnavailable('Graph gave changes without a place to go on from');
  followed.deltaLink = deltaLink;
}

/** Graph need not repeat in its links what was asked for. */
const withFields = (link: string): string =>
  /[?&](\$|%24)?expand=/.test(link) ? link : `${link}${link.includes('?') ? '&' : '?'}$expand=fields`;

/** In the order given: an item may come twice, and then the later one counts. */
async function take(graph: Graph, { list, path }: Followed, items: readonly unknown[]): Promise<void> {
  const incomplete: string[] = [];
  for (const body of items) {
    const answer = parseItem(body);
    if (answer.type === 'item') list.put(answer.item);
    else if (answer.type === 'deleted') list.remove(answer.id);
    else incomplete.push(answer.id);
  }
  if (incomplete.length === 0) return;
  const answers = await graph.batch(
    incomplete.map((id) => ({ method: 'GET', path: `${path}/items/${id}?$expand=fields` })),
  );
  incomplete.forEach((id, index) => {
    const answer = answers[index];
    if (answer?.status === 404) list.remove(id);
    else takeOne(list, answer);
  });
}

function takeOne(list: SyncedList, answer: GraphAnswer | undefined): void {
  const item = parseItem(bodyOf(answer));
  if (item.type === 'item') list.put(item.item);
}

const pageIn = (answer: GraphAnswer | undefined): z.infer<typeof Page> => Page.parse(bodyOf(answer));

function bodyOf(answer: GraphAnswer | undefined): unknown {
  if (answer !== undefined && isSuccess(answer)) return answer.body;
  const error = answer === undefined ? undefined : toGraphError(answer, 'Reading a list');
  if (error !== undefined && error.status < 500 && error.status !== 429) throw error;
  throw new StorageUnavailable('A list cannot be read', { cause: error });
}
