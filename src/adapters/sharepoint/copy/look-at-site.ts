import type { Lack } from '../../../domain/workspace/lack';
import { WorkspaceIncomplete } from '../../../application/ports/standing';
import type { Graph } from '../../graph/graph';
import { GraphError } from '../../graph/graph-error';
import type { ListDefinition } from '../definition/list-definition';
import { type KnownList, recogniseLists } from '../definition/recognise-lists';
import { findSite } from '../definition/site-lists';

export type AnyList = Pick<ListDefinition<unknown>, 'title' | 'description' | 'columns' | 'needs'>;

/** One list of a workspace as the site has it. */
export interface SeenList {
  /** Null for a list that is not there. */
  readonly known: KnownList | null;
  /** Internal names of columns that are not there. */
  readonly missingColumns: ReadonlySet<string>;
  /** False when no row of it could be read: then an empty list says nothing. */
  readonly isReadable: boolean;
  readonly lacks: readonly Lack[];
}

/**
 * Looks which lists and columns of a workspace the site has.
 *
 * @returns every list wanted, by the title it was made under
 * @throws WorkspaceIncomplete when the site is not there or the app is not allowed on it
 */
export async function lookAtSite(
  graph: Graph,
  site: string,
  wanted: readonly AnyList[],
): Promise<ReadonlyMap<string, SeenList>> {
  const siteId = await findSite(graph, site).catch((error: unknown) => {
    throw noSuchSite(error) ?? noGrant(error) ?? error;
  });
  const known = await recogniseLists(graph, siteId, wanted).catch((error: unknown) => {
    throw noGrant(error) ?? error;
  });
  return new Map(wanted.map((list) => [list.title, seen(list, known.get(list.title) ?? null)]));
}

function seen({ title, columns, needs }: AnyList, known: KnownList | null): SeenList {
  if (known === null) {
    const lacks: readonly Lack[] = [{ kind: 'list-missing', list: title }];
    return { known, missingColumns: new Set(), isReadable: false, lacks };
  }
  const missing = Object.entries(columns).filter(([name]) => name !== 'Title' && !known.columns.has(name));
  return {
    known,
    missingColumns: new Set(missing.map(([name]) => name)),
    isReadable: !missing.some(([name]) => needs.includes(name)),
    lacks: missing.map(([, { label }]): Lack => ({
      kind: 'column-missing',
      list: known.title,
      column: label,
    })),
  };
}

/** @returns null when the site did not refuse for want of a grant */
export const noGrant = (cause: unknown): WorkspaceIncomplete | null =>
  isRefused(cause, [401, 403]) ? new WorkspaceIncomplete([{ kind: 'grant-missing' }], { cause }) : null;

/** 400 is a host of another tenant. */
const noSuchSite = (cause: unknown): WorkspaceIncomplete | null =>
  isRefused(cause, [400, 404]) ? new WorkspaceIncomplete([{ kind: 'site-missing' }], { cause }) : null;

const isRefused = (error: unknown, statuses: readonly number[]): boolean =>
  error instanceof GraphError && statuses.includes(error.status);
