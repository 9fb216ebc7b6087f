import { z } from 'zod';
import type { Fields } from './list-definition';

/** An item with everything needed to keep it. */
export interface ListItem {
  readonly id: string;
  /** eTag, `"guid,3"`. */
  readonly version: string;
  readonly fields: Fields;
}

const ItemJson = z.object({
  id: z.string(),
  eTag: z.string().optional(),
  '@odata.etag': z.string().optional(),
  fields: z.record(z.string(), z.unknown()).optional(),
  deleted: z.object({}).loose().optional(),
});

export type ItemAnswer =
  | { readonly type: 'item'; readonly item: ListItem }
  | { readonly type: 'deleted'; readonly id: string }
  /** Graph left out the fields or the version: it has to be read again. */
  | { readonly type: 'incomplete'; readonly id: string };

/** @throws ZodError for what is no item at all */
export function parseItem(body: unknown): ItemAnswer {
  const { id, eTag, fields, deleted, ...rest } = ItemJson.parse(body);
  if (deleted !== undefined) return { type: 'deleted', id };
  const version = eTag ?? rest['@odata.etag'];
  if (version === undefined || fields === undefined) return { type: 'incomplete', id };
  return { type: 'item', item: { id, version, fields } };
}

/** True when both name states of the same item and the first is the earlier one. */
export function isOlder(version: string, other: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(other)];
  return a !== null && b !== null && a.item === b.item && a.count < b.count;
}

function parseVersion(version: string): { readonly item: string; readonly count: number } | null {
  const [, item, count] = /^(?:W\/)?"?(.+),(\d+)"?$/.exec(version) ?? [];
  return item === undefined || count === undefined
    ? null
    : { item: item.toLowerCase(), count: Number(count) };
}
