import { keepPreviousData, type QueryClient, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer, ApiName } from '../../src/contracts/api';
import type { Input } from './api';
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
/** After a failure, so that a service in trouble is not asked harder. */
const TROUBLED_MS = 10_000;

export const answerKey = <N extends ApiName>(name: N, input: Input<N>) =>
  [name, input.params, input.query ?? {}] as const;

/** What the API answers to a read, kept by name and input. */
export function useAnswer<N extends ApiName>(
  name: N,
  input: Input<N>,
  options: AnswerOptions = {},
): UseQueryResult<Answer<N>> {
  const { call } = useSession();
  return useQuery<Answer<N>>({
    queryKey: answerKey(name, input),
    queryFn: ({ signal }) => call(name, input, signal),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
    meta: { live: options.live === true },
    ...(options.polled === true
      ? { refetchInterval: ({ state }) => (state.status === 'error' ? TROUBLED_MS : POLL_MS) }
      : {}),
  });
}

/** Asks anew for all that follows the lists: now for what is on screen, before it is shown again for the rest. */
export const askAnewForLive = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({ predicate: ({ meta }) => meta?.['live'] === true });
