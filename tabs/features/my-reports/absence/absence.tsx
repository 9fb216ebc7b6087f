import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { viewAbsence } from '../../../../src/contracts/reporting/absence';
import { useAnswer } from '../../../shared/service/answer';
import { Loaded } from '../../../shared/page/loaded';
import { useSession } from '../../../shared/service/session';
import { AbsenceReady } from './absence-ready';

const useStyles = makeStyles({
  panel: {
    maxWidth: '60rem',
    boxSizing: 'border-box',
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whether the reader's deputies are asked, for whoever holds a post; others have nothing to see here. */
export function Absence({ workspaceId }: { readonly workspaceId: string }) {
  const styles = useStyles();
  const { text } = useSession();
  const query = useAnswer(viewAbsence, { params: { workspaceId } }, { live: true });
  if (query.data?.posts.length === 0) return null;
  return (
    <section className={styles.panel} aria-labelledby="absence">
      <h2 id="absence" className={styles.title}>
        {text.absence.title}
      </h2>
      {query.isPending ? (
        <Skeleton aria-label={text.app.loading} aria-busy="true">
          <SkeletonItem />
        </Skeleton>
      ) : (
        <Loaded query={query} part>
          {({ posts }) => <AbsenceReady posts={posts} workspaceId={workspaceId} />}
        </Loaded>
      )}
    </section>
  );
}
