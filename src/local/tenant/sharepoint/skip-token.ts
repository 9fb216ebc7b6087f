import type { Comparable } from '../graph/entity-filter';
import { badRequest, invalidRequest } from '../graph/graph-error';

/** The last row of a page: the next one begins behind it. */
export interface SkipPosition {
  /** 0 for the start. */
  readonly id: number;
  /** What the rows are ordered by, as the last row has it. */
  readonly values: readonly Comparable[];
}

/** Looks as SharePoint's own: `Paged=TRUE&p_ID=2`, preceded by the values that were ordered by. */
export function skipToken(id: number, values: readonly Comparable[]): string {
  const keys = values.map((value, at) => `&p_${at}=${encodeURIComponent(JSON.stringify(value))}`);
  return Buffer.from(`Paged=TRUE${keys.join('')}&p_ID=${id}`).toString('base64url');
}

/** @throws GraphError 400 */
export function parseSkipToken(token: string | undefined): SkipPosition {
  if (token === undefined) return { id: 0, values: [] };
  const position = new URLSearchParams(Buffer.from(token, 'base64url').toString('utf8'));
  const id = position.get('p_ID') ?? '';
  if (position.get('Paged') !== 'TRUE' || !/^\d{1,15}$/.test(id)) throw invalidRequest('Invalid skip token.');
  const values = [...position]
    .filter(([key]) => /^p_\d+$/.test(key))
    .map(([, value]) => parseComparable(value));
  return { id: Number(id), values };
}

function parseComparable(text: string): Comparable {
  const fits =
    /^(null|-?\d+(\.\d+)?([eE][+-]?\d+)?|"(?:[^"\\\u0000-\u001f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*")$/.test(
      text,
    );
  if (!fits) throw badRequest('The skip token is malformed.');
  return JSON.parse(text) as Comparable;
}
