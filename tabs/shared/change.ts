import { type QueryClient, useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import type { Answer, ApiName } from '../../src/contracts/api';
import type { Input } from './api';
import { useSession } from './session';

/** Answers that show judgements, and so may say something else after any change. */
const JUDGING: readonly ApiName[] = [
  'viewWorkspace',
  'viewMasterplan',
  'viewGoalHistory',
  'viewChanges',
  'viewComparison',
  'viewDepartment',
  'viewOffice',
  'viewGoal',
  'viewIndicators',
  'viewReadingHistory',
  'viewDeviations',
  'viewCase',
];

/** Asks anew for what is on screen, and before they are shown again for the others. */
export const askAnew = (queries: QueryClient): Promise<unknown> =>
  Promise.all(JUDGING.map((name) => queries.invalidateQueries({ queryKey: [name] })));

/** A change through the API; it counts as done when what is on screen shows it. */
export function useChange<N extends ApiName>(name: N): UseMutationResult<Answer<N>, unknown, Input<N>> {
  const { call } = useSession();
  const queries = useQueryClient();
  return useMutation<Answer<N>, unknown, Input<N>>({
    mutationFn: (input) => call(name, input),
    onSuccess: () => askAnew(queries),
  });
}
