import { type DisclosedRecords, disclose } from './disclosure/disclosed-records';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { err, ok, type Result } from '../../domain/shared/result';
import { type Admission, admit, type ChannelRefusal } from './admit';
import { type Access, accessOf, type Actor, mayRead } from '../policies/access';
import type { Membership } from '../ports/membership';
import type { Records, RecordsOf } from '../ports/records';
import { StorageUnavailable } from '../ports/repository';
import { WorkspaceIncomplete } from '../ports/standing';
import type { Workspace, Workspaces } from '../ports/workspaces';

export interface Entered {
  readonly workspace: Workspace;
  /** What may be told: all that leaves is made from these. */
  readonly records: DisclosedRecords;
  /** As they are: for whoever writes, and for the form in which a figure is reported. Nothing of it leaves otherwise. */
  readonly undisclosed: Records;
  readonly plan: Masterplan;
  readonly access: Access;
}

/** One answer for "does not exist" and "not yours", so that nobody learns which workspaces there are. */
export interface NotPermitted {
  readonly kind: 'not-permitted';
  /** Only told where the channel in which somebody looks has to do with the workspace. */
  readonly because?: ChannelRefusal;
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
    const [read, asked] = await Promise.allSettled([
      records.masterplan(),
      admit(membership, workspace, actor),
    ]);
    if (read.status === 'rejected') throw toldTo(asked, read.reason);
    if (asked.status === 'rejected') throw asked.reason;
    const [plan, { isMember, because }] = [read.value, asked.value];
    const access = accessOf(plan, actor.userId, isMember);
    if (mayRead(access))
      return ok({ workspace, records: disclose(records), undisclosed: records, plan, access });
    return err({ kind: 'not-permitted', ...(because === null ? {} : { because }) });
  };
}

/** What a workspace lacks is told to its own people. Whether others have a part in it cannot be found out either. */
function toldTo(asked: PromiseSettledResult<Admission>, reason: unknown): unknown {
  if (!(reason instanceof WorkspaceIncomplete)) return reason;
  const isOwn = asked.status === 'fulfilled' && asked.value.isMember;
  return isOwn ? reason : new StorageUnavailable('The workspace cannot be read', { cause: reason });
}
