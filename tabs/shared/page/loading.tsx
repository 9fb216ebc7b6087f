import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '87.5rem',
    marginInline: 'auto',
    padding: tokens.spacingVerticalL,
  },
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 20rem), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  title: { width: '60%', height: '2rem' },
  card: { height: '8rem' },
});

/** The outline of what is to come; said once to screen readers. */
export function Loading() {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <Skeleton className={styles.page} role="status" aria-label={text.app.loading} aria-busy="true">
      <SkeletonItem className={styles.title} />
      <div className={styles.cards}>
        {[1, 2, 3, 4, 5, 6].map((card) => (
          <SkeletonItem key={card} className={styles.card} />
        ))}
      </div>
    </Skeleton>
  );
}
