import type { Workspace } from './workspaces';

/** Who belongs to a workspace's team. */
export interface Membership {
  /** Rejects when the directory cannot be asked; that is never "no member". */
  isMember(workspace: Workspace, userId: string): Promise<boolean>;
}
