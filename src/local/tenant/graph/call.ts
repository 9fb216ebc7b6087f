import type { Database } from '../store/database';
import type { Faults } from './faults';
import type { Meter } from './meter';
import type { Principal } from './principal';
import type { QueryOptions } from './query-options';

/** Everything a Graph operation may touch. */
export interface TenantState {
  readonly database: Database;
  readonly faults: Faults;
  readonly meter: Meter;
  readonly origin: () => string;
  readonly announce: (listKey: number) => void;
}

/** One operation on Graph, alone or as an item of a batch. */
export interface Call {
  readonly state: TenantState;
  readonly principal: Principal;
  /** Decoded values of the pattern's `{names}`. */
  readonly params: ReadonlyMap<string, string>;
  /** Lower-case names. */
  readonly headers: ReadonlyMap<string, string>;
  readonly query: QueryOptions;
  /** As it was asked, for links to further pages: still encoded, from after `/v1.0`. */
  readonly path: string;
  readonly body: unknown;
}

export interface GraphResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Left out for 204. */
  readonly body?: unknown;
}

/** What `name` stood for in the path. The route's pattern has it, so its absence is a defect. */
export function param(call: Call, name: string): string {
  const value = call.params.get(name);
  if (value === undefined) throw new Error(`The route has no parameter ${name}`);
  return value;
}

export function ok(body: unknown, headers: Readonly<Record<string, string>> = {}): GraphResponse {
  return { status: 200, headers, body };
}

export function created(body: unknown, headers: Readonly<Record<string, string>> = {}): GraphResponse {
  return { status: 201, headers, body };
}

export const NO_CONTENT: GraphResponse = { status: 204 };

export function contextUrl(call: Call, what: string): string {
  return `${call.state.origin()}/v1.0/$metadata#${what}`;
}
