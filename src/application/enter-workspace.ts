import type { Masterplan } from '../domain/masterplan/masterplan';
import { err, ok, type Result } from '../domain/shared/result';
import { type Access, accessOf, type Actor, mayRead } from './policies/access';
import type { Membership } from './ports/membership';
import type { Records, RecordsOf } from './ports/records';
import type { Workspace, Workspaces } from './ports/workspaces';

export interface Entered {
  readonly workspace: Workspace;
  readonly records: Records;
  readonly plan: Masterplan;
  readonly access: Access;
}

/** One answer for "does not exist" and "not yours", so that nobody learns which workspaces there are. */
export interface NotPermitted {
  readonly kind: 'not-permitted';
}

export type EnterWorkspace = (actor: Actor, workspaceId: string) => Promise<Result<Entered, NotPermitted>>;

export interface EnterDeps {
  readonly workspaces: Workspaces;
  readonly membership: Membership;
  readonly recordsOf: RecordsOf;
}

/** The first step of every use case: who is this here, and may they read at all. */
export function makeEnterWorkspace({ workspaces, membership, recordsOf }: EnterDeps): EnterWorkspace {
  return async (actor, workspaceId) => {
    const workspace = workspaces.find(workspaceId);
    if (workspace === null) return err({ kind: 'not-permitted' });
    const records = recordsOf(workspace.id);
    const [plan, isMember] = await Promise.all([
      records.masterplan(),
      membership.isMember(workspace, actor.userId),
    ]);
    const access = accessOf(plan, actor.userId, isMember);
    return mayRead(access) ? ok({ workspace, records, plan, access }) : err({ kind: 'not-permitted' });
  };
}
