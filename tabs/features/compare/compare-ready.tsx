import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { IndicatorsView } from '../../../src/contracts/tracking/indicators';
import { formatInstant } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { Empty } from '../../shared/page/empty';
import { Page } from '../../shared/page/page';
import { PrintSources } from '../../shared/print/print-sources';
import { useSession } from '../../shared/service/session';
import { MonthsAside } from '../../shared/units/months-aside';
import { Switcher } from '../../shared/form/switcher';
import { chosenIn, chosenInAddress } from './choosing/chosen';
import { ChosenList } from './choosing/chosen-list';
import { ComparedChosen } from './compared-chosen';
import { IndicatorPicker } from './choosing/indicator-picker';
import { type Shown, SHOWN, shownIn, shownInAddress } from './choosing/shown';
import { Suggestions } from './choosing/suggestions';
import { NAMES } from '../../shared/address/names';

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, minWidth: 0 },
});

/** The page around the comparison: what is chosen, how it is looked at, of which month. */
export function CompareReady({ view }: { readonly view: IndicatorsView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const query = useSearch();
  const words = text.compare;
  const ids = useMemo(() => chosenIn(new URLSearchParams(query)), [query]);
  const shown = shownIn(new URLSearchParams(query));
  const choose = (chosen: readonly string[], how: Shown = shown): void => {
    address.set({
      [NAMES.comparison.chosen]: chosenInAddress(chosen),
      ...shownInAddress(how, new URLSearchParams(query)),
    });
  };
  return (
    <Page
      title={words.title}
      subtitle={text.masterplan.dataStatus(formatInstant(view.dataStatus.syncedAt, language))}
      aside={<MonthsAside view={view} label={words.title} />}
      oneLine
    >
      {view.indicators.length === 0 ? (
        <Empty title={words.empty.noneTitle}>{words.empty.none}</Empty>
      ) : (
        <>
          <div className={styles.choice}>
            <IndicatorPicker rows={view.indicators} chosen={ids} onChange={choose} />
            <ChosenList rows={view.indicators} chosen={ids} onChange={choose} />
          </div>
          {ids.length === 0 ? (
            <Suggestions view={view} onChoose={choose} />
          ) : (
            <>
              <Switcher<Shown>
                label={words.show}
                options={SHOWN.map((value) => ({ value, name: words.views[value] }))}
                value={shown}
                onChange={(how) => {
                  choose(ids, how);
                }}
              />
              <ComparedChosen view={view} chosen={ids} shown={shown} onChoose={choose} />
            </>
          )}
        </>
      )}
      <PrintSources
        sources={view.indicators
          .filter(({ indicator }) => ids.includes(indicator.id))
          .map(({ indicator }) => indicator.source)}
      />
    </Page>
  );
}
