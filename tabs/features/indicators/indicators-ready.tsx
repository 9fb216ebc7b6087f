import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { IndicatorsView } from '../../../src/contracts/tracking/indicators';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { AsOfBar } from '../../shared/figures/as-of-bar';
import { Empty } from '../../shared/page/empty';
import { Page } from '../../shared/page/page';
import { addressOf, filterIn, NO_FILTER, type PlanFilter } from '../../shared/plan-filter/plan-filter';
import { PlanFilterBar } from '../../shared/plan-filter/plan-filter-bar';
import { PrintSources } from '../../shared/print/print-sources';
import { useSession } from '../../shared/service/session';
import { CoursesOf } from '../../shared/small-course/courses-of';
import { MonthsAside } from '../../shared/units/months-aside';
import { useNarrow } from '../../shared/look/use-narrow';
import { sourceOf } from './columns/cell-value';
import { areaNamesOf, chosenRows } from './chosen/chosen-rows';
import { ColumnChoice } from './columns/column-choice';
import { SIGN_COLUMNS } from './columns/columns';
import { ExportTools } from './export/export-tools';
import { exportedFacts } from './export/exported-facts';
import { exportedTable } from './export/exported-table';
import { filterChoicesIn } from './chosen/filter-choices';
import { orderIn } from './columns/indicator-order';
import { IndicatorRows } from './table/indicator-rows';
import { OrderChoice } from './columns/order-choice';
import { PickedBar } from './table/picked-bar';
import { sayOrder, saySigns } from './chosen/say-choice';
import { addressOfSigns, NO_SIGN_FILTER, signFilterIn, signsSet } from './signs/sign-filter';
import { SignFilterChoices } from './signs/sign-filter-choices';
import { SignLegend } from './signs/sign-legend';
import { useColumns } from './columns/use-columns';
import { usePicked } from './table/use-picked';
import { NAMES } from '../../shared/address/names';

/** What the address says about how rows look, not about which and in which order. */
const LOOKS = [NAMES.indicators.picked, NAMES.indicators.columns, NAMES.indicators.compact];

const useStyles = makeStyles({
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    '@media print': { display: 'none' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function IndicatorsReady({ view }: { readonly view: IndicatorsView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const address = useAddress();
  const query = useSearch();
  const narrow = useNarrow();
  const words = text.indicators;

  // Typing shows at once; the rows follow as soon as there is time for them.
  const settled = useDeferredValue(query);
  const chosen = useMemo(() => chosenRows(view, settled, language), [view, settled, language]);
  const choices = useMemo(() => filterChoicesIn(view, language), [view, language]);
  const areaNames = useMemo(() => areaNamesOf(view), [view]);
  const hasParts = useMemo(
    () => view.indicators.some(({ indicator }) => indicator.breakdownOf !== null),
    [view.indicators],
  );
  const columnsInUse = useColumns();
  const { picked, pick, clear } = usePicked();
  const compact = !narrow && address.get(NAMES.indicators.compact) === '1';
  const columns = compact ? SIGN_COLUMNS : columnsInUse.columns;

  const params = new URLSearchParams(query);
  const signFilter = signFilterIn(params);
  const order = orderIn(params);
  const change = (changes: Partial<PlanFilter>): void => {
    address.set(addressOf(changes));
  };
  const reset = (): void => {
    address.set({ ...addressOf(NO_FILTER), ...addressOfSigns(NO_SIGN_FILTER) });
  };

  return (
    <Page
      across
      title={words.title}
      subtitle={text.masterplan.dataStatus(formatInstant(view.dataStatus.syncedAt, language))}
      aside={<MonthsAside view={view} label={words.title} choices={choices} />}
      oneLine
    >
      <AsOfBar asOf={view.asOf} />
      {view.indicators.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : (
        <>
          <PlanFilterBar
            filter={filterIn(params)}
            onChange={change}
            onReset={reset}
            choices={choices}
            searchLabel={words.search}
            searchHint={words.searchHint}
            result={words.shown(chosen.rows.length, chosen.all)}
            further={<SignFilterChoices filter={signFilter} onChange={setSigns} />}
            furtherSet={signsSet(signFilter)}
            alsoSaid={[
              ...saySigns(signFilter, text, language),
              ...(narrow && order !== null ? [`${text.masterplan.sort}: ${sayOrder(order, text)}`] : []),
            ]}
            beside={narrow ? <OrderChoice /> : undefined}
          />
          {view.asOf === null && view.month !== view.currentMonth && (
            <p className={styles.quiet}>{text.masterplan.historic(formatMonth(view.month, language))}</p>
          )}
          <div role="group" aria-label={words.tools} className={styles.tools}>
            {!narrow && (
              <>
                {!compact && <ColumnChoice {...columnsInUse} />}
                <Switch
                  label={words.compact}
                  checked={compact}
                  onChange={(_, { checked }) => {
                    address.set({ [NAMES.indicators.compact]: checked ? '1' : null });
                  }}
                />
              </>
            )}
            {hasParts && (
              <Switch
                label={words.parts}
                checked={params.get(NAMES.indicators.parts) === '1'}
                onChange={(_, { checked }) => {
                  address.set({ [NAMES.indicators.parts]: checked ? '1' : null });
                }}
              />
            )}
            <ExportTools
              month={view.month}
              table={() => exportedTable(chosen.rows, columns, { text, language, areaNames })}
              facts={() =>
                exportedFacts({ view, rows: chosen.rows, query: settled, choices, text, language })
              }
            />
          </div>
          <PickedBar
            picked={view.indicators.map(({ indicator }) => indicator.id).filter((id) => picked.has(id))}
            onClear={clear}
          />
          {chosen.rows.length === 0 ? (
            <Empty
              title={words.noMatchTitle}
              action={
                <Button appearance="primary" onClick={reset}>
                  {text.filter.reset}
                </Button>
              }
            >
              {text.masterplan.noMatch}
            </Empty>
          ) : (
            <CoursesOf workspaceId={view.workspace.id} month={view.month} keyOnly={false}>
              <IndicatorRows
                workspaceId={view.workspace.id}
                month={view.month}
                chosen={chosen.rows}
                chosenBy={withoutLooks(settled)}
                columns={columns}
                compact={compact}
                narrow={narrow}
                areaNames={areaNames}
                picked={picked}
                pick={pick}
              />
            </CoursesOf>
          )}
          <SignLegend printed={compact} />
          <PrintSources sources={chosen.rows.map(({ row }) => sourceOf(row))} />
        </>
      )}
    </Page>
  );

  function setSigns(changes: Partial<typeof signFilter>): void {
    address.set(addressOfSigns(changes));
  }
}

function withoutLooks(query: string): string {
  const params = new URLSearchParams(query);
  for (const name of LOOKS) params.delete(name);
  return params.toString();
}
