/** One department, one SharePoint site, one team, one chat of its leadership. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** Teams conversation id of the leadership's chat. */
  readonly leadershipChatId: string;
  /** Teams id of the department's channel, for minutes; null where none is set. */
  readonly channelId: string | null;
  /** Whose people may read, besides those who hold a role: everybody in the team, or only those of the channels below. */
  readonly openTo: 'team' | 'channels';
  /** Private and shared channels whose members may read though they need not be in the team. */
  readonly channels: readonly WorkspaceChannel[];
}

export interface WorkspaceChannel {
  readonly id: string;
  /** The team that holds it: the workspace's own, or another one that shares it. */
  readonly teamId: string;
}

/** The workspaces this deployment serves. */
export interface Workspaces {
  all(): readonly Workspace[];
  find(id: string): Workspace | null;
}
