import type { EnterWorkspace } from './enter-workspace';
import type { Actor } from './policies/access';
import type { Workspaces } from './ports/workspaces';

export type ListWorkspaces = (
  actor: Actor,
) => Promise<readonly { readonly id: string; readonly name: string }[]>;

/** The workspaces somebody may look at, for the choice when a tab is set up. */
export function makeListWorkspaces(deps: {
  readonly enter: EnterWorkspace;
  readonly workspaces: Workspaces;
}): ListWorkspaces {
  return async (actor) => {
    const entered = await Promise.all(deps.workspaces.all().map(({ id }) => deps.enter(actor, id)));
    return entered.flatMap((result) =>
      result.ok ? [{ id: result.value.workspace.id, name: result.value.workspace.name }] : [],
    );
  };
}
