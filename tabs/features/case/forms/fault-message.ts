import { useSession } from '../../../shared/service/session';
import type { StepFault } from '../../../text/step-fault';

type FaultMessage = { readonly validationMessage: string; readonly validationState: 'error' } | object;

/** What a field says when something is wrong with it. */
export function useFaultMessage(): (fault: StepFault | undefined) => FaultMessage {
  const { text } = useSession();
  return (fault) =>
    fault === undefined
      ? {}
      : { validationMessage: text.deviationCase.faults[fault], validationState: 'error' };
}
