import { viewIndicators } from '../../../src/contracts/tracking/indicators';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { IndicatorsReady } from './indicators-ready';
import { NAMES } from '../../shared/address/names';

/** Every indicator with all that is said about it, at a glance. */
export function Indicators() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const asked = useAddress().get(NAMES.month) ?? '';
  const query = useAnswer(
    viewIndicators,
    { params: { workspaceId }, query: isMonth(asked) ? { month: asked } : {} },
    { live: true, keepPrevious: true },
  );
  return <Loaded query={query}>{(view) => <IndicatorsReady view={view} />}</Loaded>;
}
