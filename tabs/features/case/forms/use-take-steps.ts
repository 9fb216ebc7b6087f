import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import {
  type CasePage,
  type CaseView,
  takeSteps,
  viewCase,
  type WrittenStep,
} from '../../../../src/contracts/tracking/case';
import { answerKey, askAnew } from '../../../shared/service/answer';
import { causeOf } from '../../../shared/service/failure';
import { useSession } from '../../../shared/service/session';
import type { Drafts } from '../drafts/draft';

export interface Sent {
  readonly basedOn: number;
  readonly steps: WrittenStep[];
  /** The drafts as they were sent; what is typed on meanwhile is told apart by them. */
  readonly drafts: Drafts;
}

/**
 * Sends steps; the answer takes the old case's place before anybody is told that it worked.
 *
 * @param onTaken is told even when the form that sent has gone, as it does once its step is taken
 */
export function useTakeSteps(
  page: CasePage,
  onTaken: (sent: Sent, taken: CaseView) => void,
): UseMutationResult<CaseView, unknown, Sent> {
  const { call } = useSession();
  const queries = useQueryClient();
  const params = { workspaceId: page.workspace.id, deviationId: page.case.summary.id };
  return useMutation<CaseView, unknown, Sent>({
    mutationFn: ({ basedOn, steps }) => call(takeSteps, { params, body: { basedOn, steps } }),
    onSuccess: async (answer, sent) => {
      const key = answerKey(viewCase, { params });
      await queries.cancelQueries({ queryKey: key });
      queries.setQueryData<CasePage>(key, (before) => ({ ...(before ?? page), case: answer }));
      onTaken(sent, answer);
      void askAnew(queries);
    },
    onError: async (error) => {
      // What is shown is out of date: only with the news at hand can the reader decide.
      if (REFUSED_FOR_NEWS.has(causeOf(error).kind))
        await queries.invalidateQueries({ queryKey: [viewCase.path] });
    },
  });
}

const REFUSED_FOR_NEWS: ReadonlySet<string> = new Set([
  'case-changed',
  'not-the-next-step',
  'not-your-step',
  'own-case',
  'decision-not-possible',
]);
