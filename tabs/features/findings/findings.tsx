import { makeStyles, tokens } from '@fluentui/react-components';
import { viewFindings } from '../../../src/contracts/administration/findings';
import { useAnswer } from '../../shared/service/answer';
import { Empty } from '../../shared/page/empty';
import { Loaded } from '../../shared/page/loaded';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { SteeringOnly } from '../../shared/page/steering-only';
import { WithWorkspace } from '../../shared/page/workspace';
import { FindingsTable } from './findings-table';

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
export function Findings() {
  return <WithWorkspace>{(workspaceId) => <OfWorkspace workspaceId={workspaceId} />}</WithWorkspace>;
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.findings;
  const query = useAnswer(viewFindings, { params: { workspaceId } }, { live: true });
  return (
    <SteeringOnly workspaceId={workspaceId} title={words.title} error={query.error}>
      <Loaded query={query}>
        {({ findings }) => {
          const errors = findings.filter(({ severity }) => severity === 'error');
          const warnings = findings.filter(({ severity }) => severity === 'warning');
          return (
            <Page title={words.title} subtitle={errors.length > 0 ? words.count(errors.length) : undefined}>
              {errors.length === 0 ? (
                <Empty title={words.emptyTitle}>{words.empty}</Empty>
              ) : (
                <>
                  <p className={styles.intro}>{words.intro}</p>
                  <FindingsTable caption={words.caption} findings={errors} />
                </>
              )}
              {warnings.length > 0 && (
                <section className={styles.warnings} aria-labelledby="findings-warnings">
                  <h2 id="findings-warnings" className={styles.title}>
                    {words.warningsTitle}
                  </h2>
                  <p className={styles.intro}>{words.warningsIntro}</p>
                  <FindingsTable caption={words.warningsCaption} findings={warnings} />
                </section>
              )}
            </Page>
          );
        }}
      </Loaded>
    </SteeringOnly>
  );
}
