import type { UseQueryResult } from '@tanstack/react-query';
import { viewWorkspace, type WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { useAnswer } from './answer';

/** How fresh the data are, and what waits for whoever looks; asked for every few seconds while the tab is visible. */
export const useWorkspaceStatus = (workspaceId: string): UseQueryResult<WorkspaceStatus> =>
  useAnswer(viewWorkspace, { params: { workspaceId } }, { polled: true });
