import { acknowledgeDeviation, closeDeviation } from '../../../../src/contracts/tracking/deviation';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { useChange } from '../../../shared/service/change';
import { useSession } from '../../../shared/service/session';
import { ConfirmedAction } from '../../../shared/form/confirmed-action';

export interface DeviationActionsProps {
  readonly deviation: GoalView['deviations'][number];
  readonly view: GoalView;
}

/** What the leadership can do about an open deviation. */
export function DeviationActions({ deviation, view }: DeviationActionsProps) {
  const { text } = useSession();
  const acknowledge = useChange(acknowledgeDeviation);
  const close = useChange(closeDeviation);
  const words = text.goal;
  const input = { params: { workspaceId: view.workspace.id, deviationId: deviation.id } };
  return (
    <>
      {deviation.acknowledgement === null && view.me.mayAcknowledge && (
        <ConfirmedAction
          words={{
            name: words.acknowledge,
            label: words.acknowledgeLabel(deviation.subjectName),
            question: words.acknowledgeAsk,
            yes: words.acknowledgeYes,
            done: words.acknowledgeDone,
          }}
          action={acknowledge}
          input={input}
        />
      )}
      {deviation.proposesClosing && view.me.mayClose && (
        <ConfirmedAction
          words={{
            name: words.closeDeviation,
            label: words.closeDeviationLabel(deviation.subjectName),
            question: words.closeDeviationAsk,
            yes: words.closeDeviationYes,
            done: words.closeDeviationDone,
          }}
          action={close}
          input={input}
        />
      )}
    </>
  );
}
