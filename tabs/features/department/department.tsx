import { viewDepartment } from '../../../src/contracts/tracking/department';
import { isMonth } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { DepartmentReady } from './department-ready';
import { NAMES } from '../../shared/address/names';

/** The department across its fields and offices, and what needs its leadership. */
export function Department() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const asked = useAddress().get(NAMES.month) ?? '';
  const query = useAnswer(
    viewDepartment,
    { params: { workspaceId }, query: isMonth(asked) ? { month: asked } : {} },
    { live: true, keepPrevious: true },
  );
  return <Loaded query={query}>{(view) => <DepartmentReady view={view} />}</Loaded>;
}
