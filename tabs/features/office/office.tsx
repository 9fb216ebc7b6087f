import { viewOffice } from '../../../src/contracts/tracking/department';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { OfficeReady } from './office-ready';
import { NAMES } from '../../shared/address/names';

/** What one office is responsible for, and how it stands. */
export function Office({ officeId }: { readonly officeId: string }) {
  return (
    <WithWorkspace>
      {(workspaceId) => (
        <OfWorkspace key={`${workspaceId} ${officeId}`} workspaceId={workspaceId} officeId={officeId} />
      )}
    </WithWorkspace>
  );
}

function OfWorkspace(params: { readonly workspaceId: string; readonly officeId: string }) {
  const asked = useAddress().get(NAMES.month) ?? '';
  const query = useAnswer(
    viewOffice,
    {
      params: { workspaceId: params.workspaceId, officeId: params.officeId },
      query: isMonth(asked) ? { month: asked } : {},
    },
    { live: true, keepPrevious: true },
  );
  return <Loaded query={query}>{(view) => <OfficeReady view={view} />}</Loaded>;
}
