import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer, ApiName } from '../../src/contracts/api';
import type { Input } from './api';
import { useSession } from './session';

export interface AnswerOptions {
  /** Asks again while the tab is visible, so that the view follows the lists. */
  readonly live?: boolean;
  /** Shows the last answer while another one (of another month) is on its way. */
  readonly keepPrevious?: boolean;
  readonly enabled?: boolean;
}

const LIVE_MS = 3_000;
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
    ...(options.live === true
      ? { refetchInterval: ({ state }) => (state.status === 'error' ? TROUBLED_MS : LIVE_MS) }
      : {}),
  });
}
