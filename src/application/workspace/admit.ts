import type { Actor } from '../policies/access';
import type { ChannelStanding, Membership } from '../ports/membership';
import type { Workspace } from '../ports/workspaces';

/** Why somebody whose channel is known is not let in all the same. */
export type ChannelRefusal = 'channel-not-open' | 'channel-not-askable' | 'not-in-channel';

export interface Admission {
  /** Whether they count as one of the workspace's people, without any role. */
  readonly isMember: boolean;
  /** Null where there is nothing to say but that they are no member. */
  readonly because: ChannelRefusal | null;
}

/**
 * Judges by the team, or by the channel in which the tab stands. A channel never opens a workspace by itself: its members count
 * when they are in the team too, or when the workspace's settings name the channel. So nobody gains access by making a channel,
 * or by sharing one with the team.
 *
 * Rejects when the directory cannot be asked.
 */
export async function admit(membership: Membership, workspace: Workspace, actor: Actor): Promise<Admission> {
  const { userId, channelId = null } = actor;
  const named = workspace.channels.find(({ id }) => id === channelId);
  if (named !== undefined)
    return OF_NAMED[await membership.inChannel({ ...named, channelId: named.id }, userId)];
  if (workspace.openTo === 'channels') return inAnyNamed(membership, workspace, userId);
  if (channelId === null) return asMember(await membership.isMember(workspace, userId));
  const [standing, isInTeam] = await Promise.all([
    membership.inChannel({ teamId: workspace.teamId, channelId }, userId),
    membership.isMember(workspace, userId),
  ]);
  switch (standing) {
    case 'member':
      return isInTeam ? MEMBER : refused('channel-not-open');
    case 'no-member':
      return isInTeam ? NOT_IN_CHANNEL : NO_MEMBER;
    // A channel of somebody else has no say: it neither gives nor takes what the team gives.
    case 'no-such-channel':
      return asMember(isInTeam);
    case 'not-askable':
      return refused('channel-not-askable');
  }
}

async function inAnyNamed(membership: Membership, workspace: Workspace, userId: string): Promise<Admission> {
  const standings = await Promise.all(
    workspace.channels.map((named) => membership.inChannel({ ...named, channelId: named.id }, userId)),
  );
  if (standings.includes('member')) return MEMBER;
  return standings.every((standing) => standing === 'no-member') ? NO_MEMBER : refused('channel-not-askable');
}

const asMember = (isMember: boolean): Admission => ({ isMember, because: null });
const refused = (because: ChannelRefusal): Admission => ({ isMember: false, because });
const MEMBER = asMember(true);
const NO_MEMBER = asMember(false);
const NOT_IN_CHANNEL = refused('not-in-channel');

/** A channel that the settings name and nobody finds is a wrong setting, which has to be told. */
const OF_NAMED: Readonly<Record<ChannelStanding, Admission>> = {
  member: MEMBER,
  'no-member': NOT_IN_CHANNEL,
  'no-such-channel': refused('channel-not-askable'),
  'not-askable': refused('channel-not-askable'),
};
