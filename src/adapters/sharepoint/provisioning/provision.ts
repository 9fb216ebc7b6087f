import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { StorageUnavailable } from '../../../application/ports/repository';
import type { Graph } from '../../graph/graph';
import { GraphError } from '../../graph/graph-error';
import { graphPath } from '../../graph/path';
import { type ColumnChange, columnChanges, ExistingColumn, newColumn } from './column-change';
import type { ListShape } from '../definition/list-definition';
import { markerOf, titleInMarker } from '../definition/list-marker';
import { type KnownList, recogniseLists } from '../definition/recognise-lists';
import { findSite, listPath } from '../definition/site-lists';

/** What was done, or what a person has to do. `column` is null for the list itself. */
export interface ProvisionStep {
  /** Title of the list. */
  readonly list: string;
  readonly column: string | null;
  readonly outcome: ProvisionOutcome;
}

export type ProvisionOutcome =
  | { readonly kind: 'created' | 'indexed' | 'made-unique' | 'added-choices' }
  /** The list will be known again whatever people call it. */
  | { readonly kind: 'marked' }
  /** People call the list otherwise; it stays so. */
  | { readonly kind: 'renamed'; readonly is: string }
  /** A column of this name has another type; it is left as it is. */
  | { readonly kind: 'other-type'; readonly is: string; readonly wanted: string }
  /** SharePoint does not allow the change, e.g. an index on a list that is too long already. */
  | { readonly kind: 'refused'; readonly reason: string };

/** Whether the site is now other than before. */
export const isChange = (step: ProvisionStep): boolean =>
  !needsSomebody(step) && step.outcome.kind !== 'renamed';

export const needsSomebody = ({ outcome }: ProvisionStep): boolean =>
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
 * Creates the lists of a workspace and the columns, indexes and choices they lack. May be run again at any time, and by
 * two at once: nothing is deleted or renamed, what people renamed is known again, and what people added is left alone.
 * What differs and cannot be mended without loss is left to somebody.
 *
 * @returns the steps done, the titles that differ and what is left to somebody; empty when all was as it should be
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
  const known = await recogniseLists(graph, siteId, lists);
  for (const list of lists) {
    const found = known.get(list.title) ?? (await makeList(options, siteId, list));
    const outcome = outcomeOf(list, found);
    if (outcome !== null) note({ list: list.title, column: null, outcome });
    await provisionColumns(options, { path: found.path, list, note });
  }
  return steps;
}

interface FoundList extends Pick<KnownList, 'path' | 'title'> {
  readonly isNew?: boolean;
}

function outcomeOf({ title }: ListShape, found: FoundList): ProvisionOutcome | null {
  if (found.isNew === true) return { kind: 'created' };
  return found.title === title ? null : { kind: 'renamed', is: found.title };
}

const Created = z.object({ id: z.string() });

/** The key comes with the list, and its mark with the key: a run that ends right after this leaves no list unknown. */
async function makeList(
  { graph, lists }: ProvisionOptions,
  siteId: string,
  { title, description, columns }: ListShape,
): Promise<FoundList> {
  const marked = Object.entries(columns).filter(([name]) => name === MARKED);
  const body = {
    displayName: title,
    description,
    columns: marked.map(([name, column]) => ({ ...newColumn(name, column), description: markerOf(title) })),
    list: { template: 'genericList' },
  };
  try {
    const { id } = Created.parse(await graph.post(graphPath`/sites/${siteId}/lists`, body));
    return { path: listPath(siteId, id), title, isNew: true };
  } catch (error) {
    if (!isTaken(error)) throw error;
    // Another run made it since this one looked.
    const there = (await recogniseLists(graph, siteId, lists)).get(title);
    if (there === undefined) throw error;
    return there;
  }
}

/** A title or a column that is there already is 409 by the documents; others have seen 400. */
const isTaken = (error: unknown): boolean =>
  error instanceof GraphError && (error.status === 409 || error.status === 400);

/** The column that carries the mark of its list. */
const MARKED = 'Key';

interface Place {
  readonly path: string;
  readonly list: ListShape;
  readonly note: (step: ProvisionStep) => void;
}

async function provisionColumns(
  { graph, pauseSeconds }: ProvisionOptions,
  { path, list, note }: Place,
): Promise<void> {
  const existing = await columnsAt(graph, path);
  for (const [name, column] of Object.entries(list.columns)) {
    const there = existing.get(name);
    const changes = [
      ...columnChanges(name, column, there),
      ...(name === MARKED ? markChanges(list, there) : []),
    ];
    for (const change of changes) {
      const outcome = await make(graph, path, { change, name, columnId: there?.id ?? '' });
      if (outcome !== null) note({ list: list.title, column: name, outcome });
      await pause(pauseSeconds * 1000);
    }
  }
}

/** Lists from before the mark get it with the next run. */
function markChanges({ title }: ListShape, there: ExistingColumn | undefined): ColumnChange[] {
  if (there === undefined || titleInMarker(there.description ?? '') === title) return [];
  return [{ type: 'mend', did: 'marked', body: { description: markerOf(title) } }];
}

async function columnsAt(graph: Graph, path: string): Promise<Map<string, ExistingColumn>> {
  const existing = new Map<string, ExistingColumn>();
  for await (const page of graph.pages(`${path}/columns`)) {
    for (const column of z.array(ExistingColumn).parse(page.value)) existing.set(column.name, column);
  }
  return existing;
}

interface Wanted {
  readonly change: ColumnChange;
  readonly name: string;
  readonly columnId: string;
}

/** @returns null when another run made it meanwhile */
async function make(
  graph: Graph,
  path: string,
  { change, name, columnId }: Wanted,
): Promise<ProvisionOutcome | null> {
  if (change.type === 'impossible') return { kind: 'other-type', is: change.is, wanted: change.wanted };
  try {
    if (change.type === 'create') {
      await graph.post(`${path}/columns`, change.body);
      return { kind: 'created' };
    }
    const made = ExistingColumn.parse(
      await graph.patch(`${path}/columns/${encodeURIComponent(columnId)}`, change.body),
    );
    // SharePoint answers 200 and leaves a column without an index that it cannot have.
    if (NEEDS_INDEX.includes(change.did) && !made.indexed)
      return { kind: 'refused', reason: 'no index was made' };
    return { kind: change.did };
  } catch (error) {
    const isThere = change.type === 'create' && isTaken(error) && (await columnsAt(graph, path)).has(name);
    if (isThere) return null;
    const refusal = refusalIn(error);
    if (refusal === null) throw error;
    return { kind: 'refused', reason: refusal.message };
  }
}

const NEEDS_INDEX: readonly string[] = ['indexed', 'made-unique'];

/** Indexing a long list can fail with 400 or with 503. */
function refusalIn(error: unknown): GraphError | null {
  const cause = error instanceof StorageUnavailable ? error.cause : error;
  return cause instanceof GraphError && (cause.status === 400 || cause.status === 503) ? cause : null;
}
