import { viewGoal } from '../../../src/contracts/tracking/goal';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { GoalReady } from './goal-ready';
import { GoalSkeleton } from './goal-skeleton';
import { NAMES } from '../../shared/address/names';

/** One goal with everything that moves it: indicators over time, measures, deviations. */
export function Goal({ goalId }: { readonly goalId: string }) {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace workspaceId={workspaceId} goalId={goalId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId, goalId }: { readonly workspaceId: string; readonly goalId: string }) {
  const asked = useAddress().get(NAMES.month) ?? '';
  const input = { params: { workspaceId, goalId }, query: isMonth(asked) ? { month: asked } : {} };
  const query = useAnswer(viewGoal, input, { live: true, keepPrevious: true });
  if (query.isPending) return <GoalSkeleton />;
  return <Loaded query={query}>{(view) => <GoalReady view={view} />}</Loaded>;
}
