import { makeStyles, tokens } from '@fluentui/react-components';
import { viewDeviations } from '../../../../src/contracts/tracking/case';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { useAnswer } from '../../../shared/service/answer';
import { DeviationItem } from './deviation-item';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Open ones first, then the latest. The step each is at comes by itself; without it the way to the case still stands. */
export function DeviationList({ view }: { readonly view: GoalView }) {
  const styles = useStyles();
  const cases = useAnswer(
    viewDeviations,
    { params: { workspaceId: view.workspace.id } },
    { live: true, enabled: view.deviations.some(({ status }) => status === 'open') },
  ).data?.cases;
  const ordered = [...view.deviations].sort(
    (a, b) =>
      Number(b.status === 'open') - Number(a.status === 'open') || b.openedAt.localeCompare(a.openedAt),
  );
  return (
    <ul className={styles.list}>
      {ordered.map((deviation) => (
        <DeviationItem
          key={deviation.id}
          deviation={deviation}
          view={view}
          summary={cases?.find(({ id }) => id === deviation.id) ?? null}
        />
      ))}
    </ul>
  );
}
