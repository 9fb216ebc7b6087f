import { z } from 'zod';
import type { Graph } from '../../graph/graph';
import { graphPath } from '../../graph/path';

const Site = z.object({ id: z.string() });

const SiteLists = z.array(
  z.object({ id: z.string(), name: z.string().default(''), displayName: z.string() }),
);

export interface SiteList {
  readonly id: string;
  /** Last part of its address: SharePoint takes it from the first title and never changes it. */
  readonly name: string;
  /** What people call it now. */
  readonly title: string;
}

/** @param site `host:/sites/name` */
export async function findSite(graph: Graph, site: string): Promise<string> {
  return Site.parse(await graph.get(`/sites/${encodeURI(site)}`)).id;
}

export async function siteLists(graph: Graph, siteId: string): Promise<readonly SiteList[]> {
  const lists: SiteList[] = [];
  for await (const page of graph.pages(graphPath`/sites/${siteId}/lists?$select=id,name,displayName`)) {
    const found = SiteLists.parse(page.value);
    lists.push(...found.map(({ id, name, displayName }) => ({ id, name, title: displayName })));
  }
  return lists;
}

/** @returns ids by the titles people see now */
export async function findLists(graph: Graph, siteId: string): Promise<ReadonlyMap<string, string>> {
  return new Map((await siteLists(graph, siteId)).map(({ id, title }) => [title, id]));
}

export const listPath = (siteId: string, listId: string): string =>
  graphPath`/sites/${siteId}/lists/${listId}`;
