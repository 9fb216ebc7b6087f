import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Person16Filled } from '@fluentui/react-icons';
import { useDeferredValue, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { DeviationsView } from '../../../src/contracts/tracking/case';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useNarrow } from '../../shared/look/use-narrow';
import { CaseBoard } from './board/case-board';
import {
  addressOf,
  type CaseFilter,
  isFiltering,
  passing,
  showsEnded,
  useFilterIn,
  withoutFilter,
} from './case-filter';
import { CaseFilterBar } from './case-filter-bar';
import { CaseList } from './list/case-list';
import { inOrder, orderIn } from './list/case-order';
import { isEnded } from './case-standing';
import { describeCase } from './described-case';
import { NoCases } from './no-cases';
import { OrderChoice } from './list/order-choice';
import { type Shown } from './shown';
import { NAMES } from '../../shared/address/names';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    minHeight: '2rem',
    color: tokens.colorNeutralForeground2,
  },
});

export interface FilteredCasesProps {
  readonly view: DeviationsView;
  readonly shown: Exclude<Shown, 'causes'>;
}

/** Filters, how many cases pass them, and these as board or list. */
export function FilteredCases({ view, shown }: FilteredCasesProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const query = useSearch();
  const narrow = useNarrow();
  const filter = useFilterIn(query);
  const words = text.deviations;

  // Typing shows at once; the cases follow as soon as there is time for them.
  const settled = useDeferredValue(query);
  const settledFilter = useFilterIn(settled);
  const all = useMemo(
    () => view.cases.map((summary) => describeCase(summary, language)),
    [view.cases, language],
  );
  const chosen = useMemo(() => all.filter(passing(settledFilter)), [all, settledFilter]);
  const listed = useMemo(() => inOrder(chosen, orderIn(settled), language), [chosen, settled, language]);
  const extent = filter.status === 'all' || filter.status === 'ended' ? filter.status : 'open';
  const within = view.cases.filter(
    (summary) => extent === 'all' || isEnded(summary) === (extent === 'ended'),
  ).length;
  const mine = view.cases.filter(({ waitsForMe }) => waitsForMe).length;
  const change = (changes: Partial<CaseFilter>): void => {
    // Ended ones have no place on the board.
    const list =
      changes.status != null && showsEnded(changes.status) ? { [NAMES.deviations.way]: 'list' } : {};
    address.set({ ...addressOf(changes, query), ...list });
  };
  const reset = (): void => {
    address.set(withoutFilter());
  };

  return (
    <>
      <CaseFilterBar cases={view.cases} filter={filter} onChange={change} />
      <div className={styles.line}>
        <span role="status">{words.shown[extent](chosen.length, within)}</span>
        {mine > 0 && filter.turn !== 'me' && (
          <Button
            appearance="outline"
            size="small"
            icon={<Person16Filled />}
            onClick={() => {
              change({ turn: 'me' });
            }}
          >
            {words.mine(mine)}
          </Button>
        )}
        {isFiltering(filter, query) && (
          <Button appearance="subtle" size="small" onClick={reset}>
            {text.masterplan.reset}
          </Button>
        )}
        {narrow && shown === 'list' && <OrderChoice />}
      </div>
      <NoCases
        view={view}
        extent={extent}
        matches={chosen.length}
        filtering={isFiltering(settledFilter, settled)}
        onReset={reset}
        onShowEnded={() => {
          change({ status: 'ended' });
        }}
      />
      {chosen.length > 0 &&
        (shown === 'board' ? (
          <CaseBoard cases={chosen} today={view.today} narrow={narrow} query={settled} />
        ) : (
          <CaseList cases={listed} today={view.today} narrow={narrow} query={settled} />
        ))}
    </>
  );
}
