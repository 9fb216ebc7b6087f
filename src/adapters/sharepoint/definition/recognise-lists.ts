import { z } from 'zod';
import { StorageUnavailable } from '../../../application/ports/repository';
import { isSuccess, toGraphError } from '../../graph/answer';
import type { Graph } from '../../graph/graph';
import type { ListShape } from './list-definition';
import { titleInMarker } from './list-marker';
import { listPath, type SiteList, siteLists } from './site-lists';

/** A list of the site that is known to be one of ours. */
export interface KnownList {
  /** `/sites/{id}/lists/{id}` */
  readonly path: string;
  /** The title people see now. */
  readonly title: string;
  /** Internal names of its columns. */
  readonly columns: ReadonlySet<string>;
}

interface Candidate extends SiteList {
  readonly path: string;
  readonly columns: ReadonlySet<string>;
  /** Title under which it was made, as its mark says. */
  readonly madeAs: string | null;
}

/**
 * Finds our lists whatever they are called now: by the mark that provisioning left, else by the last part of their
 * address, which SharePoint takes from the first title and never changes, else by their title.
 *
 * @returns those that are there, by the title they are made under
 */
export async function recogniseLists(
  graph: Graph,
  siteId: string,
  wanted: readonly ListShape[],
): Promise<ReadonlyMap<string, KnownList>> {
  const lists = await siteLists(graph, siteId);
  const titles = new Set(wanted.map(({ title }) => title));
  const likely = await candidates(
    graph,
    siteId,
    lists.filter(({ title }) => titles.has(title)),
  );
  const isCertain = ({ title }: ListShape): boolean =>
    likely.some((list) => list.title === title && list.madeAs === title);
  if (wanted.every(isCertain)) return assign(likely, wanted);
  const others = await candidates(
    graph,
    siteId,
    lists.filter(({ title }) => !titles.has(title)),
  );
  return assign([...likely, ...others], wanted);
}

/** The best claim goes first, so that no list is taken for two. */
function assign(lists: readonly Candidate[], wanted: readonly ListShape[]): ReadonlyMap<string, KnownList> {
  const claims = wanted
    .flatMap(({ title }) => lists.map((list) => ({ title, list, weight: weightOf(list, title) })))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  const known = new Map<string, KnownList>();
  const taken = new Set<string>();
  for (const { title, list } of claims) {
    if (known.has(title) || taken.has(list.id)) continue;
    known.set(title, list);
    taken.add(list.id);
  }
  return known;
}

/** How much speaks for a list having been made under this title; 0 when nothing does. */
function weightOf({ title, name, columns, madeAs }: Candidate, wanted: string): number {
  if (madeAs !== null && madeAs !== wanted) return 0;
  const byTitle = title === wanted ? 10 : 0;
  const byName = name === wanted ? 12 : isNameFrom(wanted, name) ? 6 : 0;
  // A copy that somebody makes of a list carries its mark too, but neither its title nor its address.
  if (madeAs === wanted) return 100 + byTitle + byName;
  const hasKey = columns.has('Key');
  if (byTitle === 0 && !(hasKey && byName > 0)) return 0;
  return byTitle + byName + (hasKey ? 20 : 0);
}

/** SharePoint may leave letters beyond ASCII out of the address, and adds a number to one that is taken. */
function isNameFrom(title: string, name: string): boolean {
  const plain = plainOf(title);
  return plain !== '' && [plainOf(name), plainOf(name.replace(/\d+$/, ''))].includes(plain);
}

const plainOf = (text: string): string => text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();

const Columns = z.object({
  value: z.array(z.object({ name: z.string(), description: z.string().nullish() })),
  '@odata.nextLink': z.string().optional(),
});

async function candidates(graph: Graph, siteId: string, lists: readonly SiteList[]): Promise<Candidate[]> {
  const paths = lists.map(({ id }) => listPath(siteId, id));
  const answers = await graph.batch(paths.map((path) => ({ method: 'GET', path: `${path}/columns` })));
  const found = lists.map(async (list, index): Promise<Candidate[]> => {
    const answer = answers[index];
    // Deleted since the lists were told.
    if (answer?.status === 404) return [];
    if (answer === undefined || !isSuccess(answer)) {
      const cause = answer === undefined ? undefined : toGraphError(answer, 'Reading the columns of a list');
      if (cause !== undefined && cause.status < 500 && cause.status !== 429) throw cause;
      throw new StorageUnavailable('A list does not tell its columns', { cause });
    }
    const page = Columns.parse(answer.body);
    const columns = [...page.value];
    const next = page['@odata.nextLink'];
    if (next !== undefined) {
      for await (const { value } of graph.pages(next)) columns.push(...Columns.shape.value.parse(value));
    }
    const mark = columns.find(({ name }) => name === 'Key')?.description ?? '';
    return [
      {
        ...list,
        path: paths[index] ?? '',
        columns: new Set(columns.map(({ name }) => name)),
        madeAs: titleInMarker(mark),
      },
    ];
  });
  return (await Promise.all(found)).flat();
}
