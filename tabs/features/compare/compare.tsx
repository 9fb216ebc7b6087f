import { viewIndicators } from '../../../src/contracts/tracking/indicators';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { CompareReady } from './compare-ready';
import { NAMES } from '../../shared/address/names';

/** Chosen indicators side by side: as courses, by area, or year by year. */
export function Compare() {
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
    { keepPrevious: true },
  );
  return <Loaded query={query}>{(view) => <CompareReady view={view} />}</Loaded>;
}
