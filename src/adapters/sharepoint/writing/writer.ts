import type { Graph } from '../../graph/graph';
import { makeCachedList } from '../copy/cached-list';
import type { ListDefinition } from '../definition/list-definition';
import { parseItem } from '../definition/list-item';
import { saveDrafts } from './saving';
import { findLists, findSite, listPath } from '../definition/site-lists';

/** Fills lists with rows, for samples and moves. */
export interface Writer {
  /** Adds the rows whose keys are not there yet; those that are stay as they are. Rejects with `StorageUnavailable`. */
  write<T>(list: ListDefinition<T>, values: readonly T[]): Promise<void>;
}

/** @param site `host:/sites/name` */
export function createWriter({ graph, site }: { readonly graph: Graph; readonly site: string }): Writer {
  let paths: Promise<(title: string) => string> | null = null;

  async function findPaths(): Promise<(title: string) => string> {
    const siteId = await findSite(graph, site);
    const lists = await findLists(graph, siteId);
    return (title) => {
      const listId = lists.get(title);
      if (listId === undefined) throw new Error(`The site lacks the list ${title}: run npm run provision`);
      return listPath(siteId, listId);
    };
  }

  return {
    async write(list, values) {
      if (values.length === 0) return;
      const path = (await (paths ??= findPaths()))(list.title);
      const copy = makeCachedList(list);
      for await (const page of graph.pages(`${path}/items?$top=1000&$expand=fields`)) {
        for (const body of page.value) {
          const answer = parseItem(body);
          if (answer.type === 'item') copy.put(answer.item);
        }
      }
      const missing = values.filter((value) => copy.itemIdOf(list.keyOf(value)) === null);
      await saveDrafts(
        { graph, path, list: copy },
        missing.map((value) => ({ value, basedOn: null })),
      );
    },
  };
}
