import type { Deviation } from '../../domain/deviation/deviation';
import { err, ok, type Result } from '../../domain/shared/result';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayClose } from '../policies/access';
import { loadCase } from './load-case';
import type { TakeSteps } from './take-steps';

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

/** The leadership confirms that a deviation is settled: the step that closes its case. Closing a closed one changes nothing. */
export function makeCloseDeviation(deps: {
  readonly enter: EnterWorkspace;
  readonly takeSteps: TakeSteps;
}): CloseDeviation {
  return async (actor, workspaceId, deviationId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    const loaded = await loadCase(records, plan, deviationId);
    if (loaded === null) return err({ kind: 'deviation-not-found' });
    if (loaded.of.deviation.status === 'closed')
      return mayClose(access) ? ok(loaded.of.deviation) : err({ kind: 'not-leadership' });
    const taken = await deps.takeSteps(actor, workspaceId, {
      deviationId,
      basedOn: loaded.of.steps.length,
      steps: [{ type: 'closing', text: '' }],
    });
    if (taken.ok) return ok(taken.value.summary.deviation);
    switch (taken.error.kind) {
      case 'not-permitted':
      case 'deviation-not-found':
        return err(taken.error);
      case 'not-your-step':
      case 'own-case':
        return err({ kind: 'not-leadership' });
      case 'case-changed':
        return err({ kind: 'changed-meanwhile' });
      case 'not-the-next-step':
      case 'invalid-step':
      case 'decision-not-possible':
      case 'check-too-early':
        return err({ kind: 'closing-not-proposed' });
    }
  };
}
