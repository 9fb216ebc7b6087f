import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type DueReport,
  submitMonthlyReport,
  type Submitted,
  viewMyReport,
} from '../../../src/contracts/reporting/monthly-report';
import { answerKey, askAnew } from '../../shared/service/answer';
import { causeOf, type FailureCause } from '../../shared/service/failure';
import { useSession } from '../../shared/service/session';
import type { EntryProblem } from '../../text/entry-fault';
import { toReport, versionOf } from './draft';
import type { Drafts, DraftStore } from './draft-store';
import type { ItemOutcome } from './item-frame';

export interface Submission {
  readonly saving: UseMutationResult<Submitted, unknown, Drafts>;
  /** Of the last saving, until an item is changed again. */
  readonly outcomes: Readonly<Record<string, ItemOutcome>>;
  readonly problems: readonly EntryProblem[];
  readonly failure: FailureCause | null;
  /** The reader went on typing in this item: what was said about it no longer holds. */
  forget(itemId: string): void;
}

/** Whether what was sent stands in the lists now. */
export const isStored = (outcome: ItemOutcome['outcome']): boolean =>
  outcome === 'saved' || outcome === 'corrected' || outcome === 'unchanged';

export interface SubmitContext {
  readonly report: DueReport;
  readonly query: { readonly month?: string };
  readonly store: DraftStore;
}

/** Saves drafts. A draft goes only when the service has confirmed it; whatever fails leaves everything typed in place. */
export function useSubmit({ report, query, store }: SubmitContext): Submission {
  const { call } = useSession();
  const queries = useQueryClient();
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, ItemOutcome>>>({});
  const [problems, setProblems] = useState<readonly EntryProblem[]>([]);
  const params = { workspaceId: report.workspace.id };
  const saving = useMutation<Submitted, unknown, Drafts>({
    mutationFn: (sent) => call(submitMonthlyReport, { params, body: toReport(report.month, sent) }),
    onMutate: () => {
      setProblems([]);
    },
    onSuccess: async (answer, sent) => {
      const settled = answer.outcomes.filter(({ outcome }) => isStored(outcome));
      // The answer takes the old one's place before the drafts go: no field jumps back in between.
      await queries.cancelQueries({ queryKey: [viewMyReport.path] });
      queries.setQueryData(answerKey(viewMyReport, { params, query }), answer.report);
      store.settle(
        sent,
        Object.fromEntries(
          settled.map(({ itemId }) => {
            const item = answer.report.items.find(({ id }) => id === itemId);
            return [itemId, item === undefined ? null : versionOf(item)];
          }),
        ),
      );
      setOutcomes((before) => ({
        ...before,
        ...Object.fromEntries(answer.outcomes.map((outcome) => [outcome.itemId, outcome])),
      }));
      setProblems(answer.problems);
      void askAnew(queries);
    },
    onError: (error) => {
      const cause = causeOf(error);
      if (cause.kind === 'invalid-entries') setProblems(cause.problems);
    },
  });
  return {
    saving,
    outcomes,
    problems,
    failure: saving.isError ? causeOf(saving.error) : null,
    forget: (itemId) => {
      setOutcomes((before) => Object.fromEntries(Object.entries(before).filter(([id]) => id !== itemId)));
      setProblems((before) => before.filter((problem) => problem.itemId !== itemId));
    },
  };
}
