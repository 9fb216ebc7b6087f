import { err, ok, type Result } from '../../domain/shared/result';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, mayKeepPlan } from '../policies/access';
import type { RowFinding } from '../ports/row-finding';

export type ViewFindings = (
  actor: Actor,
  workspaceId: string,
) => Promise<Result<readonly RowFinding[], NotPermitted>>;

/** Rows of the lists that cannot be used as they stand, for those who keep the Masterplan. */
export function makeViewFindings(deps: { readonly enter: EnterWorkspace }): ViewFindings {
  return async (actor, workspaceId) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { records, access } = entered.value;
    return mayKeepPlan(access) ? ok(await records.findings()) : err({ kind: 'not-permitted' });
  };
}
