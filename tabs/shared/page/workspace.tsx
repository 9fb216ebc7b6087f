import type { ReactNode } from 'react';
import { listWorkspaces } from '../../../src/contracts/administration/workspaces';
import { useAddress } from '../address/address';
import { useAnswer } from '../service/answer';
import { Empty } from './empty';
import { FollowWorkspace } from './follow-workspace';
import { Loaded } from './loaded';
import { Page } from './page';
import { PrintNote } from '../print/print-note';
import { useSession } from '../service/session';
import { useWorkspaceStatus } from '../service/status';
import { NAMES } from '../address/names';

export interface WithWorkspaceProps {
  readonly children: (workspaceId: string) => ReactNode;
}

/** The workspace a channel's tab was set up for; in the personal app the first one the reader may look at. */
export function WithWorkspace({ children }: WithWorkspaceProps) {
  const { text } = useSession();
  const chosen = useAddress().get(NAMES.workspace);
  const list = useAnswer(listWorkspaces, { params: {} }, { enabled: chosen === null });
  if (chosen !== null) return <Followed workspaceId={chosen}>{children}</Followed>;
  return (
    <Loaded query={list}>
      {({ workspaces }) => {
        const [first] = workspaces;
        if (first !== undefined) return <Followed workspaceId={first.id}>{children}</Followed>;
        return (
          <Page title={text.masterplan.title}>
            <Empty title={text.app.noWorkspaceTitle}>{text.app.noWorkspace}</Empty>
          </Page>
        );
      }}
    </Loaded>
  );
}

function Followed({ workspaceId, children }: WithWorkspaceProps & { readonly workspaceId: string }) {
  const { data: status } = useWorkspaceStatus(workspaceId);
  return (
    <>
      <FollowWorkspace workspaceId={workspaceId} />
      {children(workspaceId)}
      {status !== undefined && <PrintNote syncedAt={status.dataStatus.syncedAt} />}
    </>
  );
}
