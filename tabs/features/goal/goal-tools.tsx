import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../src/contracts/tracking/goal';
import type { Month } from '../../../src/domain/shared/month';
import { useAddress } from '../../shared/address/address';
import { MonthPicker } from '../../shared/form/month-picker';
import { PrintButton } from '../../shared/print/print-button';
import { useSession } from '../../shared/service/session';
import { ShareButton } from '../../shared/share/share-button';
import { NAMES } from '../../shared/address/names';

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    '@media print': { display: 'none' },
  },
});

/** Another month, a link to this very view, and paper. */
export function GoalTools({ view }: { readonly view: GoalView }) {
  const styles = useStyles();
  const { text } = useSession();
  const { set } = useAddress();
  return (
    <div className={styles.tools}>
      <MonthPicker
        month={view.month}
        first={firstMonth(view)}
        last={view.currentMonth}
        onPick={(month) => {
          set({ [NAMES.month]: month === view.currentMonth ? null : month });
        }}
      />
      <ShareButton label={text.goal.shareLabel(view.goal.name)} workspaceId={view.workspace.id} />
      <PrintButton />
    </div>
  );
}

/** As far back as anything is shown. */
const firstMonth = ({ indicators, month }: GoalView): Month =>
  indicators
    .flatMap(({ series }) => series.slice(0, 1))
    .reduce((first, point) => (point.month < first ? point.month : first), month);
