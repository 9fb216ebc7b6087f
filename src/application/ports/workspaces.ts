/** One department, one SharePoint site, one team, one chat of its leadership. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  readonly teamId: string;
  /** Teams conversation id of the leadership's chat. */
  readonly leadershipChatId: string;
}

/** The workspaces this deployment serves. */
export interface Workspaces {
  all(): readonly Workspace[];
  find(id: string): Workspace | null;
}
