import { GraphError, invalidRequest } from '../graph/graph-error';
import type { ListRow } from './stored-lists';

/** Where a caller stands in the changes of a list. */
export type DeltaPosition =
  | { readonly kind: 'start' }
  | { readonly kind: 'latest' }
  | {
      readonly kind: 'after';
      /** Changes up to this number are known. */
      readonly seq: number;
      /** Set while the current state is being enumerated: older deletions are of no interest. */
      readonly enumeratedSince: number;
    }
  | { readonly kind: 'since'; readonly at: number };

const OLDEST_MS = 60 * 86_400_000;
const OPAQUE = /^1;([0-9a-f-]{36});(\d{1,15});(\d{1,15});(\d{1,15})$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

const malformedToken = () => invalidRequest('Provided sync token is malformed');

/** The caller starts over at `restart`, whatever the code says. */
export const tokenGone = (restart: string) =>
  new GraphError(
    410,
    'resyncChangesApplyDifferences',
    "Resync required. Replace any local items with the server's version (including deletes) if you're sure that the service was up to date with your local changes when you last sync'd. Upload any local changes that the server doesn't know about.",
    {
      Location: restart,
    },
  );

export function writeDeltaToken(
  list: ListRow,
  { seq, enumeratedSince }: { seq: number; enumeratedSince: number },
): string {
  return Buffer.from(`1;${list.id};${Date.now()};${seq};${enumeratedSince}`).toString('base64url');
}

/** @returns 'expired' for one that is too old @throws GraphError 400 for one that was never given out */
export function readDeltaToken(token: string | undefined, list: ListRow): DeltaPosition | 'expired' {
  if (token === undefined || token === '') return { kind: 'start' };
  if (token.toLowerCase() === 'latest') return { kind: 'latest' };
  if (TIMESTAMP.test(token)) {
    const at = Date.parse(token);
    if (Number.isNaN(at)) throw malformedToken();
    return at < Date.now() - OLDEST_MS ? 'expired' : { kind: 'since', at };
  }
  const [, listId, issued, seq, since] = OPAQUE.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  if (listId !== list.id || Number(seq) > list.change_seq || Number(since) > list.change_seq)
    throw malformedToken();
  if (Number(issued) < Date.now() - OLDEST_MS) return 'expired';
  return { kind: 'after', seq: Number(seq), enumeratedSince: Number(since) };
}
