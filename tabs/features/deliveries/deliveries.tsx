import { viewDeliveries } from '../../../src/contracts/administration/deliveries';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { SteeringOnly } from '../../shared/page/steering-only';
import { WithWorkspace } from '../../shared/page/workspace';
import { DeliveriesReady } from './deliveries-ready';
import { NAMES } from '../../shared/address/names';

/** Which messages of a month arrived and which did not, for those who keep the Masterplan. */
export function Deliveries() {
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
    viewDeliveries,
    { params: { workspaceId }, query: isMonth(asked) ? { month: asked } : {} },
    { live: true, keepPrevious: true },
  );
  return (
    <SteeringOnly workspaceId={workspaceId} title={text.deliveries.title} error={query.error}>
      <Loaded query={query}>{(view) => <DeliveriesReady view={view} workspaceId={workspaceId} />}</Loaded>
    </SteeringOnly>
  );
}
