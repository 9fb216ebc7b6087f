import { z } from 'zod';
import { Month } from './values';

/** Something the HTTP API offers: server, tab and OpenAPI document are made from it. */
export interface Endpoint {
  readonly method: 'get' | 'post';
  /** As Express and OpenAPI readers know it, below `/api/v1`: `/workspaces/{workspaceId}`. */
  readonly path: string;
  readonly summary: string;
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly answer: z.ZodType;
}

export type Answer<E extends Endpoint> = z.infer<E['answer']>;

/** Each stands beside what it answers, so that a view of the tab loads no more of the contract than it needs. */
export const endpoint = <const E extends Endpoint>(offered: E): E => offered;

export const NONE = z.object({});
export const IN_WORKSPACE = { workspaceId: z.string().max(40) };
const EARLIEST = '1900-01';
const LATEST = '2199-12';

/** Views look at the months around it, too: the ends of the calendar have none. */
export const IN_MONTH = {
  month: Month.refine(
    (month) => month >= EARLIEST && month <= LATEST,
    `must lie between ${EARLIEST} and ${LATEST}`,
  ).optional(),
};
