import { err, ok, type Result } from '../../domain/shared/result';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayKeepPlan } from '../policies/access';
import type { DataIssue } from '../ports/data-issue';

export type ViewDataIssues = (
  actor: Actor,
  workspaceId: string,
) => Promise<Result<readonly DataIssue[], NotPermitted>>;

/** Rows of the lists that cannot be used as they stand, for those who keep the Masterplan. */
export function makeViewDataIssues(deps: { readonly enter: EnterWorkspace }): ViewDataIssues {
  return async (actor, workspaceId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, access } = entered.value;
    return mayKeepPlan(access) ? ok(await records.dataIssues()) : err({ kind: 'not-permitted' });
  };
}
