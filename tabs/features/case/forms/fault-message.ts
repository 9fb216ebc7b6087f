import { explainStepFault } from '../../../../src/domain/explanation/explain-step-fault';
import { useSession } from '../../../shared/service/session';
import type { DraftFault } from '../../../../src/domain/deviation/case/step-draft';

type FaultMessage = { readonly validationMessage: string; readonly validationState: 'error' } | object;

/** What a field says when something is wrong with it. */
export function useFaultMessage(): (fault: DraftFault | undefined) => FaultMessage {
  const { language } = useSession();
  return (fault) =>
    fault === undefined
      ? {}
      : { validationMessage: explainStepFault(fault, language), validationState: 'error' };
}
