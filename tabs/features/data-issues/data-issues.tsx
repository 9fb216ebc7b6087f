import { makeStyles, tokens } from '@fluentui/react-components';
import { viewDataIssues } from '../../../src/contracts/administration/data-issues';
import { useAnswer } from '../../shared/service/answer';
import { Empty } from '../../shared/page/empty';
import { Loaded } from '../../shared/page/loaded';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { SteeringOnly } from '../../shared/page/steering-only';
import { WithWorkspace } from '../../shared/page/workspace';
import { DataIssuesTable } from './data-issues-table';

const useStyles = makeStyles({
  intro: { margin: 0, maxWidth: '50rem', color: tokens.colorNeutralForeground2 },
  warnings: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Rows of the lists that cannot be used as they stand, for those who keep the Masterplan. */
export function DataIssues() {
  return <WithWorkspace>{(workspaceId) => <OfWorkspace workspaceId={workspaceId} />}</WithWorkspace>;
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.dataIssues;
  const query = useAnswer(viewDataIssues, { params: { workspaceId } }, { live: true });
  return (
    <SteeringOnly workspaceId={workspaceId} title={words.title} error={query.error}>
      <Loaded query={query}>
        {({ dataIssues }) => {
          const errors = dataIssues.filter(({ severity }) => severity === 'error');
          const warnings = dataIssues.filter(({ severity }) => severity === 'warning');
          return (
            <Page title={words.title} subtitle={errors.length > 0 ? words.count(errors.length) : undefined}>
              {errors.length === 0 ? (
                <Empty title={words.emptyTitle}>{words.empty}</Empty>
              ) : (
                <>
                  <p className={styles.intro}>{words.intro}</p>
                  <DataIssuesTable caption={words.caption} dataIssues={errors} />
                </>
              )}
              {warnings.length > 0 && (
                <section className={styles.warnings} aria-labelledby="data-issues-warnings">
                  <h2 id="data-issues-warnings" className={styles.title}>
                    {words.warningsTitle}
                  </h2>
                  <p className={styles.intro}>{words.warningsIntro}</p>
                  <DataIssuesTable caption={words.warningsCaption} dataIssues={warnings} />
                </section>
              )}
            </Page>
          );
        }}
      </Loaded>
    </SteeringOnly>
  );
}
