import { useEffect } from 'react';
import { useAddress } from '../../shared/address/address';
import { Loaded } from '../../shared/page/loaded';
import { useWorkspaceStatus } from '../../shared/service/status';
import { WithWorkspace } from '../../shared/page/workspace';
import { StartReady } from './start-ready';
import { NAMES } from '../../shared/address/names';

/** The first page: what waits for whoever looks, then what fits what they do. */
export function Start() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  useToday();
  const query = useWorkspaceStatus(workspaceId);
  return <Loaded query={query}>{(status) => <StartReady status={status} />}</Loaded>;
}

/** What is shown here is of today, so a month chosen elsewhere must not go along into what it links to. */
function useToday(): void {
  const { get, set } = useAddress();
  const isElsewhere = get(NAMES.month) !== null;
  useEffect(() => {
    if (isElsewhere) set({ [NAMES.month]: null });
  });
}
