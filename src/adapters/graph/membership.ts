import { z } from 'zod';
import type { Log } from '../../application/ports/log';
import type { ChannelOfTeam, ChannelStanding, Membership } from '../../application/ports/membership';
import { StorageUnavailable } from '../../application/ports/repository';
import type { Workspace } from '../../application/ports/workspaces';
import type { Graph } from './graph';
import { GraphError } from './graph-error';
import { graphPath } from './path';

/** Clouds without the Teams API know the group behind the team, which has the same id. */
type MembershipSource = 'team' | 'group';

export interface MembershipOptions {
  readonly graph: Graph;
  readonly source: MembershipSource;
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  readonly log: Log;
}

/** Milliseconds for which an answer of the directory is taken as true. */
const VALID_FOR = 60_000;

const Member = z.object({ userId: z.string().nullish() });
const GroupIds = z.object({ value: z.array(z.string()) });

/**
 * Asks the directory at most once a minute. When it cannot be asked, or does not know the team, every method rejects;
 * an old answer is not used in its place.
 */
export function createMembership({ graph, source, now, log }: MembershipOptions): Membership {
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
    async inChannel(channel, userId) {
      // A group knows nothing of its team's channels.
      if (source === 'group') return 'no-such-channel';
      const key = `${channel.teamId}/${channel.channelId}`;
      const members = await remembered(key, () => membersOfChannel(graph, channel, log));
      if (typeof members === 'string') return members;
      return members.has(userId.toLowerCase()) ? 'member' : 'no-member';
    },
  };
}

async function membersOf(graph: Graph, workspace: Workspace): Promise<ReadonlySet<string>> {
  try {
    return await idsIn(graph, graphPath`/teams/${workspace.teamId}/members`);
  } catch (cause) {
    throw notAskable(workspace, cause);
  }
}

/** Those invited one by one and those who come with a team it is shared with. */
async function membersOfChannel(
  graph: Graph,
  { teamId, channelId }: ChannelOfTeam,
  log: Log,
): Promise<ReadonlySet<string> | Exclude<ChannelStanding, 'member' | 'no-member'>> {
  try {
    return await idsIn(graph, graphPath`/teams/${teamId}/channels/${channelId}/allMembers`);
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    // What is no channel's id at all is refused as a bad request.
    if (error.status === 404 || error.status === 400) return 'no-such-channel';
    if (error.status !== 403) throw error;
    log.warn('channel-members-refused', { teamId, code: error.code, reason: error.message });
    return 'not-askable';
  }
}

async function idsIn(graph: Graph, path: string): Promise<ReadonlySet<string>> {
  const members = new Set<string>();
  for await (const page of graph.pages(path)) {
    for (const member of z.array(Member).parse(page.value)) {
      if (typeof member.userId === 'string') members.add(member.userId.toLowerCase());
    }
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
