import { isHeldBy } from '../domain/masterplan/post';
import { err, ok, type Result } from '../domain/shared/result';
import { type DeviationAlert, deviationAlert } from './deviation-alert';
import type { EnterWorkspace, NotPermitted } from './enter-workspace';
import { type Actor, leadershipRole, mayAcknowledge } from './policies/access';
import type { Clock } from './ports/clock';
import { save } from './ports/repository';

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

/** How often it tries again when somebody else saves the same deviation. */
const ATTEMPTS = 3;

/** Notes that the leadership knows of a deviation, by function and time. The first acknowledgement stays. */
export function makeAcknowledgeDeviation(deps: {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}): AcknowledgeDeviation {
  return async (actor, workspaceId, deviationId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, plan, access } = entered.value;
    if (!mayAcknowledge(access)) return err({ kind: 'not-leadership' });
    const post = plan.posts.find((candidate) => isHeldBy(candidate, actor.userId));
    const role = leadershipRole(access);
    const acknowledgement = {
      postId: post?.id ?? role?.id ?? '',
      postName: post?.name ?? role?.role ?? '',
      at: deps.clock.now(),
    };
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const stored = await records.deviations.find(deviationId);
      const alert = stored === null ? null : deviationAlert(workspaceId, plan, stored.value);
      if (stored === null || alert === null) return err({ kind: 'deviation-not-found' });
      if (stored.value.acknowledgement !== null) return ok(alert);
      const deviation = { ...stored.value, acknowledgement };
      const saved = await save(records.deviations, { value: deviation, basedOn: stored.version });
      if (saved.ok) return ok({ ...alert, deviation });
    }
    return err({ kind: 'changed-meanwhile' });
  };
}
