import { viewOffice } from '../../../src/contracts/tracking/department';
import { type GoalSummary, viewMasterplan } from '../../../src/contracts/tracking/masterplan';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';
import { GoalLines } from '../../shared/units/goal-lines';
import { Panel } from '../../shared/units/panel';

export interface OwnGoalsProps {
  readonly workspaceId: string;
  readonly me: WorkspaceStatus['me'];
}

/** For those who answer for goals: each with its light. */
export function OwnGoals({ workspaceId, me: { ownGoals, offices } }: OwnGoalsProps) {
  const { text } = useSession();
  const ids = new Set(ownGoals.map(({ id }) => id));
  const [office, ...others] = offices;
  return (
    <Panel title={text.start.goals(ownGoals.length)}>
      {office !== undefined && others.length === 0 ? (
        <InOffice workspaceId={workspaceId} officeId={office.id} ids={ids} />
      ) : (
        <InMasterplan workspaceId={workspaceId} ids={ids} />
      )}
    </Panel>
  );
}

interface Asked {
  readonly workspaceId: string;
  readonly ids: ReadonlySet<string>;
}

/** Nearly everybody's goals lie in one office, whose answer is far smaller than the Masterplan. */
function InOffice({ workspaceId, officeId, ids }: Asked & { readonly officeId: string }) {
  const query = useAnswer(viewOffice, { params: { workspaceId, officeId }, query: {} }, { live: true });
  return (
    <Loaded part query={query}>
      {({ goals }) => <Those goals={goals} ids={ids} />}
    </Loaded>
  );
}

function InMasterplan({ workspaceId, ids }: Asked) {
  const query = useAnswer(viewMasterplan, { params: { workspaceId }, query: {} }, { live: true });
  return (
    <Loaded part query={query}>
      {({ fields }) => <Those goals={fields.flatMap(({ goals }) => goals)} ids={ids} />}
    </Loaded>
  );
}

const Those = ({ goals, ids }: Pick<Asked, 'ids'> & { readonly goals: readonly GoalSummary[] }) => (
  <GoalLines goals={goals.filter(({ id }) => ids.has(id))} />
);
