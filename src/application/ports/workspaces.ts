/** One department, one SharePoint site, one team, one chat of its leadership. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** Teams conversation id of the leadership's chat. */
  readonly leadershipChatId: string;
  /** Teams id of the department's channel, for minutes; null where none is set. */
  readonly channelId: string | null;
}

/** The workspaces this deployment serves. */
export interface Workspaces {
  all(): readonly Workspace[];
  find(id: string): Workspace | null;
}
