import { compileEntityFilter } from './entity-filter';
import { badRequest } from './graph-error';
import { contextUrl, ok, type Call, type GraphResponse } from './call';
import { withOptions } from './query-options';

const DEFAULT_PAGE = 200;

/** A page of a small collection that is held in memory: lists, columns, people, channels. */
export function entityPage(
  call: Call,
  entities: readonly Readonly<Record<string, unknown>>[],
  what: string,
): GraphResponse {
  const { query, state } = call;
  const matching = query.filter === undefined ? entities : entities.filter(compileEntityFilter(query.filter));
  const limit = state.faults.switches.pageSize;
  const size = Math.min(query.top ?? DEFAULT_PAGE, limit === 0 ? Infinity : limit);
  const start = startOf(query.skipToken);
  const page = matching.slice(start, start + size);
  const next =
    start + size < matching.length
      ? {
          '@odata.nextLink': `${state.origin()}/v1.0${withOptions(call.path, query.raw, { $skiptoken: `p${start + size}` })}`,
        }
      : {};
  return ok({
    '@odata.context': contextUrl(call, what),
    ...(query.raw.get('$count') === 'true' ? { '@odata.count': matching.length } : {}),
    ...next,
    value: page.map((entity) => selected(entity, query.select)),
  });
}

function selected(entity: Readonly<Record<string, unknown>>, select: readonly string[] | undefined) {
  if (select === undefined) return entity;
  return Object.fromEntries(
    Object.entries(entity).filter(([key]) => key.startsWith('@odata') || select.includes(key)),
  );
}

function startOf(skipToken: string | undefined): number {
  if (skipToken === undefined) return 0;
  const [, start] = /^p(\d{1,9})$/.exec(skipToken) ?? [];
  if (start === undefined) throw badRequest('The skip token is malformed.');
  return Number(start);
}
