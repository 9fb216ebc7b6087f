import { makeStyles, tokens } from '@fluentui/react-components';
import { viewFindings } from '../../../src/contracts/findings';
import { useAnswer } from '../../shared/answer';
import { Empty } from '../../shared/empty';
import { Loaded } from '../../shared/loaded';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { SteeringOnly } from '../../shared/steering-only';
import { useTableStyles } from '../../shared/table';
import { WithWorkspace } from '../../shared/workspace';

const useStyles = makeStyles({
  intro: { margin: 0, maxWidth: '50rem', color: tokens.colorNeutralForeground2 },
});

/** Rows of the lists that cannot be read, for those who keep the Masterplan. */
export function Findings() {
  return <WithWorkspace>{(workspaceId) => <OfWorkspace workspaceId={workspaceId} />}</WithWorkspace>;
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const styles = useStyles();
  const table = useTableStyles();
  const { text } = useSession();
  const words = text.findings;
  const query = useAnswer(viewFindings, { params: { workspaceId } }, { live: true });
  return (
    <SteeringOnly workspaceId={workspaceId} title={words.title} error={query.error}>
      <Loaded query={query}>
        {({ findings }) => (
          <Page title={words.title} subtitle={findings.length > 0 ? words.count(findings.length) : undefined}>
            {findings.length === 0 ? (
              <Empty title={words.emptyTitle}>{words.empty}</Empty>
            ) : (
              <>
                <p className={styles.intro}>{words.intro}</p>
                <div className={table.scroll} role="region" aria-label={words.caption} tabIndex={0}>
                  <table className={table.table}>
                    <caption className={table.caption}>{words.caption}</caption>
                    <thead>
                      <tr>
                        <th scope="col" className={table.head}>
                          {words.list}
                        </th>
                        <th scope="col" className={table.head}>
                          {words.item}
                        </th>
                        <th scope="col" className={table.head}>
                          {words.column}
                        </th>
                        <th scope="col" className={table.head}>
                          {words.problem}
                        </th>
                      </tr>
                    </thead>
                    <tbody>
                      {findings.map(({ list, itemId, column, problem }) => (
                        <tr key={`${list} ${itemId} ${column} ${problem}`}>
                          <th scope="row" className={table.cellHead}>
                            {list}
                          </th>
                          <td className={table.cell}>{itemId}</td>
                          <td className={table.cell}>{column}</td>
                          <td className={table.cell}>{words.problems[problem]}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              </>
            )}
          </Page>
        )}
      </Loaded>
    </SteeringOnly>
  );
}
