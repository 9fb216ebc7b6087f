import { Button } from '@fluentui/react-components';
import { listWorkspaces } from '../../../src/contracts/administration/workspaces';
import { useAnswer } from '../../shared/service/answer';
import { Empty } from '../../shared/page/empty';
import { Loaded } from '../../shared/page/loaded';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { ConfigureForm } from './configure-form';

/** What Teams shows when somebody adds the tab to a channel: choose the workspace and the part to show. */
export function Configure() {
  const { text } = useSession();
  const query = useAnswer(listWorkspaces, { params: {} });
  return (
    <Loaded query={query}>
      {({ workspaces }) => (
        <Page title={text.configure.title}>
          {workspaces.length === 0 ? (
            <Empty
              title={text.configure.noneTitle}
              action={
                <Button
                  onClick={() => {
                    void query.refetch();
                  }}
                >
                  {text.app.retry}
                </Button>
              }
            >
              {text.configure.none}
            </Empty>
          ) : (
            <ConfigureForm workspaces={workspaces} />
          )}
        </Page>
      )}
    </Loaded>
  );
}
