import { z } from 'zod';
import type { Membership } from '../../application/ports/membership';
import { StorageUnavailable } from '../../application/ports/repository';
import type { Workspace } from '../../application/ports/workspaces';
import type { Graph } from './graph';
import { graphPath } from './path';

/** Clouds without the Teams API know the group behind the team, which has the same id. */
type MembershipSource = 'team' | 'group';

export interface MembershipOptions {
  readonly graph: Graph;
  readonly source: MembershipSource;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
}

/** Milliseconds for which an answer of the directory is taken as true. */
const VALID_FOR = 60_000;

const TeamMember = z.object({ userId: z.string().nullish() });
const GroupIds = z.object({ value: z.array(z.string()) });

/**
 * Asks the directory at most once a minute. When it cannot be asked, or does not know the team, every method rejects;
 * an old answer is not used in its place.
 */
export function createMembership({ graph, source, now }: MembershipOptions): Membership {
  const answers = new Map<string, { readonly until: number; readonly value: Promise<unknown> }>();

  function remembered<T>(key: string, ask: () => Promise<T>): Promise<T> {
    const known = answers.get(key);
    if (known !== undefined && now() < known.until) return known.value as Promise<T>;
    for (const [old, { until }] of answers) if (now() >= until) answers.delete(old);
    const value = ask();
    answers.set(key, { until: now() + VALID_FOR, value });
    value.catch(() => {
      if (answers.get(key)?.value === value) answers.delete(key);
    });
    return value;
  }

  return {
    async isMember(workspace, userId) {
      if (source === 'group') {
        return remembered(`${workspace.teamId}/${userId}`, () => isInGroup(graph, workspace, userId));
      }
      const members = await remembered(workspace.teamId, () => membersOf(graph, workspace));
      return members.has(userId.toLowerCase());
    },
  };
}

async function membersOf(graph: Graph, workspace: Workspace): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  try {
    for await (const page of graph.pages(graphPath`/teams/${workspace.teamId}/members`)) {
      for (const member of z.array(TeamMember).parse(page.value)) {
        if (typeof member.userId === 'string') members.add(member.userId.toLowerCase());
      }
    }
  } catch (cause) {
    throw notAskable(workspace, cause);
  }
  return members;
}

async function isInGroup(graph: Graph, workspace: Workspace, userId: string): Promise<boolean> {
  try {
    const body = { groupIds: [workspace.teamId] };
    const found = GroupIds.parse(await graph.post(graphPath`/users/${userId}/checkMemberGroups`, body));
    return found.value.some((id) => id.toLowerCase() === workspace.teamId.toLowerCase());
  } catch (cause) {
    throw notAskable(workspace, cause);
  }
}

/** A team that is not there is a wrong setting, never a team without members. */
function notAskable(workspace: Workspace, cause: unknown): Error {
  if (cause instanceof StorageUnavailable) return cause;
  return new Error(`The members of workspace ${workspace.id} cannot be asked for: is teamId right?`, {
    cause,
  });
}
