import { viewDeviations } from '../../../src/contracts/tracking/case';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { DeviationsReady } from './deviations-ready';

/** Every deviation with the step it is at, who is to act, and what is behind them all. */
export function Deviations() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const query = useAnswer(viewDeviations, { params: { workspaceId } }, { live: true });
  return <Loaded query={query}>{(view) => <DeviationsReady view={view} />}</Loaded>;
}
