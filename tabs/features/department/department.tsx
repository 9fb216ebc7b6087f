import { viewDepartment } from '../../../src/contracts/department';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address';
import { useAnswer } from '../../shared/answer';
import { Loaded } from '../../shared/loaded';
import { WithWorkspace } from '../../shared/workspace';
import { DepartmentReady } from './department-ready';

/** The department across its fields and offices, and what needs its leadership. */
export function Department() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const asked = useAddress().get('month') ?? '';
  const query = useAnswer(
    viewDepartment,
    { params: { workspaceId }, query: isMonth(asked) ? { month: asked } : {} },
    { live: true, keepPrevious: true },
  );
  return <Loaded query={query}>{(view) => <DepartmentReady view={view} />}</Loaded>;
}
