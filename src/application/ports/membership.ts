import type { Workspace } from './workspaces';

export interface ChannelOfTeam {
  /** The team that holds the channel. */
  readonly teamId: string;
  readonly channelId: string;
}

/** `not-askable`: the directory says that we may not know who is in it. */
export type ChannelStanding = 'member' | 'no-member' | 'no-such-channel' | 'not-askable';

/** Who belongs to a workspace's team, and to a channel. Every method rejects when the directory cannot be asked. */
export interface Membership {
  /** Of the team; a rejection is never "no member". */
  isMember(workspace: Workspace, userId: string): Promise<boolean>;
  /** @returns `no-such-channel` unless that very team holds the channel: who asks may name any */
  inChannel(channel: ChannelOfTeam, userId: string): Promise<ChannelStanding>;
}
