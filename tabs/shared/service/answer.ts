import {
  keepPreviousData,
  type QueryClient,
  type QueryExecuteOptions,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import type { Answer, Endpoint } from '../../../src/contracts/endpoint';
import type { Input } from './api';
import { isTransient } from './failure';
import { useSession } from './session';

export interface AnswerOptions {
  /** Asked for anew whenever the lists have changed. */
  readonly live?: boolean;
  /** Asked for every few seconds while the tab is visible; for what is small. */
  readonly polled?: boolean;
  /** Shows the last answer while another one (of another month) is on its way. */
  readonly keepPrevious?: boolean;
  readonly enabled?: boolean;
}

const POLL_MS = 3_000;
const FRESH_MS = 1_000;
/** After a failure, so that a service in trouble is not asked harder. */
const TROUBLED_MS = 10_000;

export const answerKey = <E extends Endpoint>({ path }: E, input: Input<E>) =>
  [path, input.params, input.query ?? {}] as const;

/** What the API answers to a read, kept by address and input. */
export function useAnswer<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: AnswerOptions = {},
): UseQueryResult<Answer<E>> {
  const { call } = useSession();
  const queries = useQueryClient();
  const enabled = options.enabled ?? true;
  const query: QueryExecuteOptions<Answer<E>> = {
    queryKey: answerKey(endpoint, input),
    queryFn: ({ signal }) => call(endpoint, input, signal),
    // Refusals stay refusals; only what may pass by itself is asked again.
    retry: (failures, error) => failures < 2 && isTransient(error),
    meta: { live: options.live === true, polled: options.polled === true },
  };
  // The question is on its way while the view is drawn that will wait for it, and that hears of a failure.
  if (enabled && queries.getQueryState(query.queryKey) === undefined)
    queries.query(query).catch(() => undefined);
  return useQuery<Answer<E>>({
    ...query,
    enabled,
    // An answer that came while its view was still being drawn is not asked for again.
    refetchOnMount: ({ state }) => state.isInvalidated || Date.now() - state.dataUpdatedAt > FRESH_MS,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    ...(options.polled === true
      ? { refetchInterval: ({ state }) => (state.status === 'error' ? TROUBLED_MS : POLL_MS) }
      : {}),
  });
}

/** After a change of one's own: asks for all of that, and for the status. */
export const askAnew = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ meta }) => meta?.['live'] === true || meta?.['polled'] === true,
  });

/** Asks anew for all that follows the lists: now for what is on screen, before it is shown again for the rest. */
export const askAnewForLive = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ meta }) => meta?.['live'] === true });
