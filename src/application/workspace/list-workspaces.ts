import { admit } from './admit';
import type { EnterWorkspace } from './enter-workspace';
import type { Actor } from '../policies/access';
import type { Log } from '../ports/log';
import type { Membership } from '../ports/membership';
import type { RecordsOf } from '../ports/records';
import type { Workspace, Workspaces } from '../ports/workspaces';

export type ListWorkspaces = (
  actor: Actor,
) => Promise<readonly { readonly id: string; readonly name: string }[]>;

export interface ListWorkspacesDeps {
  readonly enter: EnterWorkspace;
  readonly workspaces: Workspaces;
  readonly membership: Membership;
  readonly recordsOf: RecordsOf;
  readonly log: Log;
}

/**
 * The workspaces somebody may look at, for the choice when a tab is set up. Those that cannot serve come last, and only
 * for their members: there they read why. One that cannot be asked hides no other.
 *
 * Rejects when no workspace could be asked.
 */
export function makeListWorkspaces(deps: ListWorkspacesDeps): ListWorkspaces {
  return async (actor) => {
    const all = deps.workspaces.all();
    const asked = await Promise.allSettled(all.map((workspace) => placeOf(deps, actor, workspace)));
    const failures = asked.flatMap((one) =>
      one.status === 'rejected' ? [{ reason: one.reason as unknown }] : [],
    );
    const [first] = failures;
    if (first !== undefined && failures.length === all.length) throw first.reason;
    for (const { reason } of failures) deps.log.error('workspace-not-listed', reason);
    const places = all.flatMap(({ id, name }, index) => {
      const one = asked[index];
      return one?.status === 'fulfilled' && one.value !== 'none' ? [{ id, name, place: one.value }] : [];
    });
    return (['serving', 'waiting'] as const).flatMap((place) =>
      places.filter((one) => one.place === place).map(({ id, name }) => ({ id, name })),
    );
  };
}

async function placeOf(
  { enter, membership, recordsOf }: ListWorkspacesDeps,
  actor: Actor,
  workspace: Workspace,
): Promise<'serving' | 'waiting' | 'none'> {
  const { kind } = recordsOf(workspace.id).standing();
  // Not asked for its lists: whoever looks at another workspace would wait for them.
  if (kind === 'out' || kind === 'starting')
    return (await admit(membership, workspace, actor)).isMember ? 'waiting' : 'none';
  const entered = await enter(actor, workspace.id);
  return entered.ok ? 'serving' : 'none';
}
