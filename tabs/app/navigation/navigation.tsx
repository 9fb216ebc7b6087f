import { makeStyles, tokens } from '@fluentui/react-components';
import { listWorkspaces } from '../../../src/contracts/administration/workspaces';
import { useAddress } from '../../shared/address/address';
import { NAMES } from '../../shared/address/names';
import type { Me } from '../../shared/house/house';
import { useNarrow } from '../../shared/look/use-narrow';
import { useAnswer } from '../../shared/service/answer';
import { useWorkspaceStatus } from '../../shared/service/status';
import { EntryBar } from './entry-bar';
import { EntryMenu } from './entry-menu';
import { useHouse } from './use-house';
import { WorkspaceChoice } from './workspace-choice';

const useStyles = makeStyles({
  header: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  within: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalM,
    maxWidth: '87.5rem',
    marginInline: 'auto',
    paddingInline: tokens.spacingHorizontalS,
  },
});

/** The way to every view, by the cycle and by role. */
export function Navigation() {
  const styles = useStyles();
  const chosen = useAddress().get(NAMES.workspace);
  const { data } = useAnswer(listWorkspaces, { params: {} });
  const workspaces = data?.workspaces ?? [];
  const workspaceId = chosen ?? workspaces[0]?.id;
  return (
    <header className={styles.header}>
      <div className={styles.within}>
        {workspaceId === undefined ? <Entries me={null} /> : <OfWorkspace workspaceId={workspaceId} />}
        {workspaces.length > 1 && <WorkspaceChoice workspaces={workspaces} chosen={workspaceId ?? ''} />}
      </div>
    </header>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  return <Entries me={useWorkspaceStatus(workspaceId).data?.me ?? null} />;
}

function Entries({ me }: { readonly me: Me | null }) {
  const house = useHouse(me);
  return useNarrow() ? <EntryMenu house={house} /> : <EntryBar house={house} />;
}
