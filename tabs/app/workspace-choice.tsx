import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useLocation } from 'wouter';
import { listWorkspaces } from '../../src/contracts/administration/workspaces';
import { viewPath, workspaceQuery } from '../../src/contracts/tab-address';
import { useAddress } from '../shared/address/address';
import { useAnswer } from '../shared/service/answer';
import { useSession } from '../shared/service/session';
import { NAMES } from '../shared/address/names';

const useStyles = makeStyles({
  choice: { marginLeft: 'auto', paddingBlock: tokens.spacingVerticalXS, minWidth: 0 },
});

/** For those who see several departments: another one begins at its start, as months and filters are its own. */
export function WorkspaceChoice() {
  const styles = useStyles();
  const { text } = useSession();
  const [, navigate] = useLocation();
  const chosen = useAddress().get(NAMES.workspace);
  const { data } = useAnswer(listWorkspaces, { params: {} });
  const workspaces = data?.workspaces ?? [];
  if (workspaces.length < 2) return null;
  return (
    <li className={styles.choice}>
      <Select
        size="small"
        aria-label={text.app.workspace}
        value={chosen ?? workspaces[0]?.id ?? ''}
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
    </li>
  );
}
