import { useEffect } from 'react';
import { viewMasterplan } from '../../../src/contracts/tracking/masterplan';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { WithWorkspace } from '../../shared/page/workspace';
import { MasterplanReady } from './masterplan-ready';
import { NAMES } from '../../shared/address/names';

/** What a team sees in its channel: the goals by field of action, each with its light; follows the lists by itself. */
export function Masterplan() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const { text } = useSession();
  const asked = useAddress().get(NAMES.month) ?? '';
  const query = useAnswer(
    viewMasterplan,
    { params: { workspaceId }, query: isMonth(asked) ? { month: asked } : {} },
    { live: true, keepPrevious: true },
  );
  useEffect(() => {
    document.title = `${text.masterplan.title} – ${text.app.name}`;
  }, [text]);
  return <Loaded query={query}>{(plan) => <MasterplanReady plan={plan} />}</Loaded>;
}
