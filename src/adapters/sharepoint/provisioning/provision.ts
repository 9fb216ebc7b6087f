import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StorageUnavailable } from '../../../application/ports/repository';
import type { Graph } from '../../graph/graph';
import { GraphError } from '../../graph/graph-error';
import { graphPath } from '../../graph/path';
import { type ColumnChange, columnChanges, ExistingColumn } from './column-change';
import type { ListShape } from '../list-definition';
import { findLists, findSite, listPath } from '../site/site-lists';

/** What was done, or what a person has to do. `column` is null for the list itself. */
export interface ProvisionStep {
  /** Title of the list. */
  readonly list: string;
  readonly column: string | null;
  readonly outcome: ProvisionOutcome;
}

export type ProvisionOutcome =
  | { readonly kind: 'created' | 'indexed' | 'made-unique' | 'added-choices' }
  /** A column of this name has another type; it is left as it is. */
  | { readonly kind: 'other-type'; readonly is: string; readonly wanted: string }
  /** SharePoint does not allow the change, e.g. an index on a list that is too long already. */
  | { readonly kind: 'refused'; readonly reason: string };

export const isFinding = ({ outcome }: ProvisionStep): boolean =>
  outcome.kind === 'other-type' || outcome.kind === 'refused';

export interface ProvisionOptions {
  readonly graph: Graph;
  /** `host:/sites/name`, which must exist. */
  readonly site: string;
  readonly lists: readonly ListShape[];
  /** Between two columns: SharePoint may lose some that come too fast. At least 1, but for the local tenant. */
  readonly pauseSeconds: number;
  /** Told of each step as it is done. */
  readonly onStep?: (step: ProvisionStep) => void;
}

/**
 * Creates the lists of a workspace and the columns, indexes and choices they lack. May be run again at any time:
 * nothing is deleted or renamed, and what people added is left alone. What differs and cannot be mended without loss
 * becomes a finding.
 *
 * @returns the steps done and the findings; empty when all was as it should be
 * @throws GraphError for a site that is not there or not allowed; StorageUnavailable when Graph is away
 */
export async function provision(options: ProvisionOptions): Promise<readonly ProvisionStep[]> {
  const { graph, site, lists, onStep } = options;
  const steps: ProvisionStep[] = [];
  const note = (step: ProvisionStep): void => {
    steps.push(step);
    onStep?.(step);
  };
  const siteId = await findSite(graph, site);
  const found = await findLists(graph, siteId);
  for (const list of lists) {
    const known = found.get(list.title);
    const listId = known ?? (await createList(graph, siteId, list));
    if (known === undefined) note({ list: list.title, column: null, outcome: { kind: 'created' } });
    await provisionColumns(options, { path: listPath(siteId, listId), list, note });
  }
  return steps;
}

const Created = z.object({ id: z.string() });

async function createList(graph: Graph, siteId: string, { title, description }: ListShape): Promise<string> {
  const body = { displayName: title, description, list: { template: 'genericList' } };
  return Created.parse(await graph.post(graphPath`/sites/${siteId}/lists`, body)).id;
}

interface Place {
  readonly path: string;
  readonly list: ListShape;
  readonly note: (step: ProvisionStep) => void;
}

async function provisionColumns(
  { graph, pauseSeconds }: ProvisionOptions,
  { path, list, note }: Place,
): Promise<void> {
  const existing = new Map<string, ExistingColumn>();
  for await (const page of graph.pages(`${path}/columns`)) {
    for (const column of z.array(ExistingColumn).parse(page.value)) existing.set(column.name, column);
  }
  for (const [name, column] of Object.entries(list.columns)) {
    const there = existing.get(name);
    for (const change of columnChanges(name, column, there)) {
      const outcome = await make(graph, `${path}/columns`, { change, columnId: there?.id ?? '' });
      note({ list: list.title, column: name, outcome });
      await pause(pauseSeconds * 1000);
    }
  }
}

async function make(
  graph: Graph,
  path: string,
  { change, columnId }: { readonly change: ColumnChange; readonly columnId: string },
): Promise<ProvisionOutcome> {
  if (change.type === 'impossible') return { kind: 'other-type', is: change.is, wanted: change.wanted };
  try {
    if (change.type === 'create') {
      await graph.post(path, change.body);
      return { kind: 'created' };
    }
    const made = ExistingColumn.parse(
      await graph.patch(`${path}/${encodeURIComponent(columnId)}`, change.body),
    );
    // SharePoint answers 200 and leaves a column without an index that it cannot have.
    if (change.did !== 'added-choices' && !made.indexed)
      return { kind: 'refused', reason: 'no index was made' };
    return { kind: change.did };
  } catch (error) {
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    return { kind: 'refused', reason: refusal.message };
  }
}

/** Indexing a long list can fail with 400 or with 503. */
function refusalIn(error: unknown): GraphError | null {
  const cause = error instanceof StorageUnavailable ? error.cause : error;
  return cause instanceof GraphError && (cause.status === 400 || cause.status === 503) ? cause : null;
}
