import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { Answer, Endpoint } from '../../../src/contracts/endpoint';
import { askAnew } from './answer';
import type { Input } from './api';
import { useSession } from './session';

/** A change through the API; it counts as done when what is on screen shows it. */
export function useChange<E extends Endpoint>(endpoint: E): UseMutationResult<Answer<E>, unknown, Input<E>> {
  const { call } = useSession();
  const queries = useQueryClient();
  return useMutation<Answer<E>, unknown, Input<E>>({
    mutationFn: (input) => call(endpoint, input),
    onSuccess: () => askAnew(queries),
  });
}
