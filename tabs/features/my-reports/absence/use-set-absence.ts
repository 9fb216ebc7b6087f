import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { setAbsence, viewAbsence } from '../../../../src/contracts/reporting/absence';
import type { Answer } from '../../../../src/contracts/endpoint';
import type { Day } from '../../../../src/domain/shared/day';
import { answerKey } from '../../../shared/service/answer';
import { useSession } from '../../../shared/service/session';

export type SettingAbsence = UseMutationResult<
  Answer<typeof setAbsence>,
  unknown,
  { readonly from: Day; readonly until: Day } | null
>;

/** Enters an absence, or ends it with null; the page then shows what the service made of it. */
export function useSetAbsence(workspaceId: string): SettingAbsence {
  const { call } = useSession();
  const queries = useQueryClient();
  const params = { workspaceId };
  return useMutation<Answer<typeof setAbsence>, unknown, { readonly from: Day; readonly until: Day } | null>({
    mutationFn: (days) => call(setAbsence, { params, body: { days } }),
    onSuccess: async (answer) => {
      await queries.cancelQueries({ queryKey: [viewAbsence.path] });
      queries.setQueryData(answerKey(viewAbsence, { params }), answer);
    },
    // What stands there may not be what was on screen.
    onError: () => queries.invalidateQueries({ queryKey: [viewAbsence.path] }),
  });
}
