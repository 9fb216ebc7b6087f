import { viewCase } from '../../../src/contracts/tracking/case';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { WithWorkspace } from '../../shared/page/workspace';
import { CaseReady } from './case-ready';

/** One deviation with all that was done about it, and what the reader can do next. */
export function Case({ deviationId }: { readonly deviationId: string }) {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace workspaceId={workspaceId} deviationId={deviationId} />}
    </WithWorkspace>
  );
}

interface OfWorkspaceProps {
  readonly workspaceId: string;
  readonly deviationId: string;
}

function OfWorkspace({ workspaceId, deviationId }: OfWorkspaceProps) {
  const query = useAnswer(viewCase, { params: { workspaceId, deviationId } }, { live: true });
  return <Loaded query={query}>{(page) => <CaseReady page={page} />}</Loaded>;
}
