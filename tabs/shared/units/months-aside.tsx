import { makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../../src/domain/shared/month';
import { useAddress } from '../address/address';
import { MonthPicker } from '../form/month-picker';
import type { FilterChoices } from '../plan-filter/say-filter';
import { PrintButton } from '../print/print-button';
import { ShareButton } from '../share/share-button';
import { NAMES } from '../address/names';

const useStyles = makeStyles({
  aside: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

export interface MonthsAsideProps {
  readonly view: {
    readonly workspace: { readonly id: string };
    readonly month: Month;
    readonly firstMonth: Month;
    readonly currentMonth: Month;
    readonly closedMonths: readonly Month[];
  };
  /** Names the view where it is shared. */
  readonly label: string;
  /** What can be chosen in the view, where a filter narrows it. */
  readonly choices?: FilterChoices | undefined;
}

/** The month that is looked at, beside sharing and printing. */
export function MonthsAside({ view, label, choices }: MonthsAsideProps) {
  const styles = useStyles();
  const address = useAddress();
  return (
    <div className={styles.aside}>
      <MonthPicker
        month={view.month}
        first={view.firstMonth}
        last={view.currentMonth}
        closed={view.closedMonths}
        onPick={(month) => {
          address.set({ [NAMES.month]: month === view.currentMonth ? null : month });
        }}
      />
      <ShareButton label={label} choices={choices} workspaceId={view.workspace.id} />
      <PrintButton />
    </div>
  );
}
