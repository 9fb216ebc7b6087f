import '@pnp/graph/batching.js';
import '@pnp/graph/columns/index.js';
import '@pnp/graph/list-item/index.js';
import '@pnp/graph/lists/index.js';
import '@pnp/graph/sites/index.js';
import { GraphBrowser, GraphCollection, graphfi, graphPatch, Paged } from '@pnp/graph';
import { BearerToken, body, HttpRequestError } from '@pnp/queryable';
import type { ListItem, ListItemVersion } from '@microsoft/microsoft-graph-types';

/** What PnPjs got, as this program prints it. */
export interface PnpFindings {
  readonly columnsMade: readonly string[];
  readonly columnsRead: readonly (string | null | undefined)[];
  readonly created: ListItem;
  readonly changed: Record<string, unknown>;
  readonly read: ListItem;
  readonly versions: readonly (string | undefined)[];
  readonly filtered: readonly (string | undefined)[];
  readonly pages: readonly number[];
  readonly batched: readonly unknown[];
  readonly refusedInBatch: number;
  readonly delta: { readonly first: number; readonly then: readonly (string | undefined)[] };
  readonly duplicate: { readonly status: number; readonly text: string };
  readonly listsAfterDelete: readonly (string | null | undefined)[];
}

interface DeltaPage {
  readonly value: ListItem[];
  readonly deltaLink: string | null;
}

/** PnPjs over the local tenant as another team would use it. It is ES modules only, so it has a process of its own. */
async function main([
  origin = '',
  token = '',
  siteHost = '',
  sitePath = '',
]: readonly string[]): Promise<PnpFindings> {
  const graph = graphfi().using(GraphBrowser({ baseUrl: `${origin}/v1.0` }), BearerToken(token));
  const site = await graph.sites.getByUrl(siteHost, sitePath);
  const { id } = await site.lists.add({ displayName: 'PnP', list: { template: 'genericList' } });
  const list = site.lists.getById(id ?? '');
  const columnsMade = [
    await list.columns.add({ name: 'Key', text: {}, indexed: true, enforceUniqueValues: true }),
    await list.columns.add({ name: 'Wert', number: {} }),
  ];
  const columns = await list.columns.filter("name eq 'Key' or name eq 'Wert'")();

  const created = await list.items.add({ fields: { Key: 'a', Wert: 1 } } as unknown as ListItem);
  const item = list.items.getById(created.id);
  const changed = await graphPatch<Record<string, unknown>>(
    GraphCollection(item, 'fields'),
    body({ Wert: 2 }),
  );
  await item.update({ fields: { Wert: 3 } });
  const read = await item.expand('fields')();
  // PnPjs calls this collection by the type of one version.
  const versions: unknown = await item.versions();
  for (const key of ['b', 'c', 'd', 'e'])
    await list.items.add({ fields: { Key: key } } as unknown as ListItem);
  const filtered = await list.items.filter("fields/Key eq 'c'").expand('fields')();

  const pages: number[] = [];
  for await (const page of list.items.expand('fields($select=Key)').top(2))
    pages.push((page as ListItem[]).length);

  const [batch, execute] = graph.batched();
  const inBatch = batch.sites.getById(read.parentReference?.siteId ?? '').lists.getById(id ?? '');
  const answers = Promise.allSettled([
    inBatch(),
    inBatch.items.add({ fields: { Key: 'f' } } as unknown as ListItem),
    inBatch.items.add({ fields: { Key: 'A' } } as unknown as ListItem),
    inBatch.items.getById('2').delete(),
  ]);
  await execute();
  const settled = await answers;

  const deltaAt = (link: string) => GraphCollection([site, link]).using(Paged())<DeltaPage>();
  const start = await deltaAt(`${list.toUrl()}/items/delta`);
  await list.items.add({ fields: { Key: 'g' } } as unknown as ListItem);
  const then = await deltaAt(start.deltaLink ?? '');

  const duplicate = await list.items
    .add({ fields: { Key: 'G' } } as unknown as ListItem)
    .then(() => ({ status: 201, text: '' }))
    .catch(async (error: unknown) => {
      if (!(error instanceof HttpRequestError)) throw error;
      return { status: error.status, text: await error.response.text() };
    });
  await list.delete();
  const lists = await site.lists();

  return {
    columnsMade: columnsMade.map((column) => JSON.stringify(column)),
    columnsRead: columns.map(({ name }) => name),
    created,
    changed,
    read,
    versions: (Array.isArray(versions) ? versions : []).map((version: ListItemVersion) => version.id),
    filtered: filtered.map((row) => row.id),
    pages,
    batched: settled.map((answer) =>
      answer.status === 'fulfilled' ? (answer.value ?? null) : answer.status,
    ),
    refusedInBatch: settled.filter(({ status }) => status === 'rejected').length,
    delta: { first: start.value.length, then: then.value.map((row) => row.id) },
    duplicate,
    listsAfterDelete: lists.map(({ displayName }) => displayName),
  };
}

main(process.argv.slice(2)).then(
  (findings) => void process.stdout.write(JSON.stringify(findings)),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
