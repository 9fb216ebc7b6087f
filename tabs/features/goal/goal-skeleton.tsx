import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    maxWidth: '87.5rem',
    marginInline: 'auto',
    padding: tokens.spacingVerticalL,
  },
  lines: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  title: { width: '60%', height: '2rem' },
  trail: { width: '30%', height: '1rem' },
  benefit: { width: '80%', height: '3rem' },
  contents: { width: '100%', height: '2rem' },
  chain: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 10rem), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  level: { height: '10rem' },
  card: { height: '24rem' },
});

/** The outline of a goal's page: heading, benefit, chain of effects and the first figures. */
export function GoalSkeleton() {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <Skeleton className={styles.page} role="status" aria-label={text.app.loading} aria-busy="true">
      <div className={styles.lines}>
        <SkeletonItem className={styles.title} />
        <SkeletonItem className={styles.trail} />
      </div>
      <SkeletonItem className={styles.benefit} />
      <SkeletonItem className={styles.contents} />
      <div className={styles.chain}>
        {[1, 2, 3, 4, 5].map((level) => (
          <SkeletonItem key={level} className={styles.level} />
        ))}
      </div>
      <SkeletonItem className={styles.card} />
    </Skeleton>
  );
}
