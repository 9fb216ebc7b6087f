import type { ReactNode } from 'react';
import { useAddress } from './address';
import { useAnswer } from './answer';
import { Empty } from './empty';
import { Loaded } from './loaded';
import { Page } from './page';
import { useSession } from './session';

export interface WithWorkspaceProps {
  readonly children: (workspaceId: string) => ReactNode;
}

/** The workspace a channel's tab was set up for; in the personal app the first one the reader may look at. */
export function WithWorkspace({ children }: WithWorkspaceProps) {
  const { text } = useSession();
  const chosen = useAddress().get('workspace');
  const list = useAnswer('listWorkspaces', { params: {} }, { enabled: chosen === null });
  if (chosen !== null) return <>{children(chosen)}</>;
  return (
    <Loaded query={list}>
      {({ workspaces }) => {
        const [first] = workspaces;
        if (first !== undefined) return children(first.id);
        return (
          <Page title={text.masterplan.title}>
            <Empty title={text.app.noWorkspaceTitle}>{text.app.noWorkspace}</Empty>
          </Page>
        );
      }}
    </Loaded>
  );
}
