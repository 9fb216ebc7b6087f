import { z } from 'zod';
import { StorageUnavailable } from '../../../application/ports/repository';
import type { Graph } from '../../graph/graph';
import { graphPath } from '../../graph/path';
import type { ListShape } from '../list-definition';

const Site = z.object({ id: z.string() });
const SiteList = z.object({ id: z.string(), displayName: z.string() });

/** @param site `host:/sites/name` */
export async function findSite(graph: Graph, site: string): Promise<string> {
  return Site.parse(await graph.get(`/sites/${encodeURI(site)}`)).id;
}

/** @returns the lists of a site by title: lists are found by the name people see, as Graph lets nobody choose another */
export async function findLists(graph: Graph, siteId: string): Promise<ReadonlyMap<string, string>> {
  const lists = new Map<string, string>();
  for await (const page of graph.pages(graphPath`/sites/${siteId}/lists?$select=id,displayName`)) {
    for (const list of z.array(SiteList).parse(page.value)) lists.set(list.displayName, list.id);
  }
  return lists;
}

export const listPath = (siteId: string, listId: string): string =>
  graphPath`/sites/${siteId}/lists/${listId}`;

/** @throws StorageUnavailable naming the lists that are not there */
export async function findListPaths(
  graph: Graph,
  site: string,
  wanted: readonly ListShape[],
): Promise<ReadonlyMap<string, string>> {
  const siteId = await findSite(graph, site);
  const lists = await findLists(graph, siteId);
  const missing = wanted.filter(({ title }) => !lists.has(title)).map(({ title }) => title);
  if (missing.length > 0) {
    throw new StorageUnavailable(`The site lacks the lists ${missing.join(', ')}: run npm run provision`);
  }
  return new Map(wanted.map(({ title }) => [title, listPath(siteId, lists.get(title) ?? '')]));
}
