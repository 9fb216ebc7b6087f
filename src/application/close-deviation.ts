import type { Deviation } from '../domain/deviation/deviation';
import { err, ok, type Result } from '../domain/shared/result';
import { changeDeviation } from './change-deviation';
import type { EnterWorkspace, NotPermitted } from './enter-workspace';
import { type Actor, mayClose } from './policies/access';
import { signatureOf } from './policies/signature';
import type { Clock } from './ports/clock';

export type CloseDeviationError =
  | NotPermitted
  | { readonly kind: 'not-leadership' }
  | { readonly kind: 'closing-not-proposed' }
  | { readonly kind: 'deviation-not-found' }
  | { readonly kind: 'changed-meanwhile' };

export type CloseDeviation = (
  actor: Actor,
  workspaceId: string,
  deviationId: string,
) => Promise<Result<Deviation, CloseDeviationError>>;

/** The leadership confirms that a deviation is settled. Closing a closed one changes nothing. */
export function makeCloseDeviation(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): CloseDeviation {
  return async (actor, workspaceId, deviationId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, access } = entered.value;
    if (!mayClose(access)) return err({ kind: 'not-leadership' });
    return changeDeviation(records, deviationId, (current) => {
      if (current.status === 'closed') return ok(current);
      if (current.status !== 'open' || !current.proposesClosing) return err({ kind: 'closing-not-proposed' });
      const closure = { ...signatureOf(access), at: deps.clock.now(), forMonth: current.latest.month };
      return ok({ ...current, status: 'closed', pendingAlert: null, closure });
    });
  };
}
