import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { viewPath, workspaceQuery } from '../../../src/contracts/tab-address';
import type { listWorkspaces } from '../../../src/contracts/administration/workspaces';
import type { Answer } from '../../../src/contracts/endpoint';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  choice: { marginLeft: 'auto', paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
});

export interface WorkspaceChoiceProps {
  readonly workspaces: Answer<typeof listWorkspaces>['workspaces'];
  readonly chosen: string;
}

/** For those who see several departments: another one begins at its start, as months and filters are its own. */
export function WorkspaceChoice({ workspaces, chosen }: WorkspaceChoiceProps) {
  const styles = useStyles();
  const { text } = useSession();
  const [, navigate] = useLocation();
  return (
    <div className={styles.choice}>
      <Select
        size="small"
        aria-label={text.app.workspace}
        value={chosen}
        onChange={(_, { value }) => {
          navigate(`${viewPath.masterplan()}?${workspaceQuery(value)}`);
        }}
      >
        {workspaces.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </div>
  );
}
