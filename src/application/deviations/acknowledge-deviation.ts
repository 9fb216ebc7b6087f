import { dayOf } from '../../domain/calendar/local-time';
import { err, ok, type Result } from '../../domain/shared/result';
import { changeDeviation } from './change-deviation';
import { type DeviationAlert, deviationAlert } from './deviation-alert';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayAcknowledge } from '../policies/access';
import { signatureOf } from '../policies/signature';
import type { Clock } from '../ports/clock';

export type AcknowledgeError =
  | NotPermitted
  | { readonly kind: 'not-leadership' }
  | { readonly kind: 'deviation-not-found' }
  | { readonly kind: 'changed-meanwhile' };

export type AcknowledgeDeviation = (
  actor: Actor,
  workspaceId: string,
  deviationId: string,
) => Promise<Result<DeviationAlert, AcknowledgeError>>;

/** Notes that the leadership knows of a deviation, by function and time. The first acknowledgement stays. */
export function makeAcknowledgeDeviation(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): AcknowledgeDeviation {
  return async (actor, workspaceId, deviationId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, undisclosed, access } = entered.value;
    if (!mayAcknowledge(access)) return err({ kind: 'not-leadership' });
    const acknowledgement = { ...signatureOf(access), at: deps.clock.now() };
    const changed = await changeDeviation<never>(undisclosed, deviationId, (current) =>
      ok(current.acknowledgement === null ? { ...current, acknowledgement } : current),
    );
    if (!changed.ok) return changed;
    const alert = await deviationAlert(workspaceId, records, { deviationId, today: dayOf(deps.clock.now()) });
    return alert === null ? err({ kind: 'deviation-not-found' }) : ok(alert);
  };
}
