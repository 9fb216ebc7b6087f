import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { useSearch } from 'wouter';
import type { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { rollUp } from '../../../src/domain/tracking/roll-up';
import { useAddress } from '../../shared/address/address';
import { AsOfBar } from '../../shared/figures/as-of-bar';
import { Choice } from '../../shared/form/choice';
import { codeOf } from '../../shared/code';
import { Empty } from '../../shared/page/empty';
import { late } from '../../shared/page/late';
import { Page } from '../../shared/page/page';
import { PlanFilterBar } from '../../shared/plan-filter/plan-filter-bar';
import { choicesOfPlan } from '../../shared/plan-filter/choices-of-plan';
import { filterIn, usePlanFilter } from '../../shared/plan-filter/plan-filter';
import { useSession } from '../../shared/service/session';
import { MonthsAside } from '../../shared/units/months-aside';
import { CoursesOf } from '../../shared/small-course/courses-of';
import { Switcher } from '../../shared/form/switcher';
import { CardList } from './card-list';
import { chooseGoals, fieldsInView, orderIn, searchedTexts } from './chosen-field';
import { DataStatus } from './data-status';
import { VisionPanel } from './vision-panel';
import { Wall } from './wall';
import { type Way, wayIn, wayInAddress, WAYS } from './way';
import { NAMES } from '../../shared/address/names';

const Changes = late(codeOf(async () => (await import('./changes/changes')).Changes));

const useStyles = makeStyles({
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
});

export function MasterplanReady({ plan }: { readonly plan: MasterplanView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.masterplan;
  const address = useAddress();
  const { filter, set, reset } = usePlanFilter();
  const choices = useMemo(() => choicesOfPlan(plan, language), [plan, language]);

  // Typing shows at once; the goals follow as soon as there is time for them.
  const present = useSearch();
  const query = useDeferredValue(present);
  const settled = useMemo(() => new URLSearchParams(query), [query]);
  const searched = useMemo(() => searchedTexts(plan.fields), [plan.fields]);
  const settledFilter = useMemo(() => filterIn(settled), [settled]);
  const shown = useMemo(
    () =>
      chooseGoals(plan.fields, {
        filter: settledFilter,
        areas: plan.areas,
        order: orderIn(settled),
        searched,
      }),
    [plan.fields, plan.areas, settled, settledFilter, searched],
  );
  const goals = useMemo(() => shown.flatMap((field) => field.goals), [shown]);
  const { counts } = useMemo(() => rollUp(goals.flatMap(({ parts }) => parts)), [goals]);

  const single = plan.fields.find(({ id }) => id === filter.field) ?? null;
  const all = fieldsInView(plan.fields, filter).reduce((sum, field) => sum + field.goals.length, 0);
  const name = `${words.title} ${plan.department.name}`;
  const asked = new URLSearchParams(present);
  return (
    <Page
      title={single?.name ?? name}
      subtitle={single === null ? undefined : name}
      aside={<MonthsAside view={plan} label={single?.name ?? name} choices={choices} />}
      oneLine
    >
      <AsOfBar asOf={plan.asOf} />
      <DataStatus plan={plan} counts={counts} />
      {plan.fields.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : (
        <>
          {single === null && <VisionPanel vision={plan.department.vision} principles={plan.principles} />}
          <PlanFilterBar
            filter={filter}
            onChange={set}
            onReset={reset}
            choices={choices}
            searchLabel={words.search}
            searchHint={words.searchHint}
            result={words.shown(goals.length, all)}
            alsoSaid={orderIn(asked) === 'worst' ? [`${words.sort}: ${words.sortWorst}`] : []}
            beside={
              <Choice
                label={words.sort}
                all={words.sortPlan}
                value={orderIn(asked) === 'worst' ? 'worst' : null}
                options={[{ value: 'worst', name: words.sortWorst }]}
                onChange={(sort) => {
                  address.set({ [NAMES.masterplan.order]: sort });
                }}
              />
            }
          />
          <div className={styles.ways}>
            <Switcher<Way>
              label={words.show}
              options={WAYS.map((value) => ({ value, name: words.ways[value] }))}
              value={wayIn(asked)}
              onChange={(chosen) => {
                address.set(wayInAddress(chosen));
              }}
            />
            {filter.field !== null && (
              <Button
                onClick={() => {
                  set({ field: null });
                }}
              >
                {words.allFields}
              </Button>
            )}
          </div>
          <CoursesOf workspaceId={plan.workspace.id} month={plan.month} keyOnly>
            {shown.length === 0 ? (
              <Empty
                title={words.noMatchTitle}
                action={
                  <Button appearance="primary" onClick={reset}>
                    {words.reset}
                  </Button>
                }
              >
                {words.noMatch}
              </Empty>
            ) : wayIn(settled) === 'wall' ? (
              <Wall fields={shown} alone={settledFilter.field !== null} query={query} />
            ) : (
              <CardList fields={shown} query={query} />
            )}
          </CoursesOf>
          <Changes workspaceId={plan.workspace.id} month={plan.month} fieldId={filter.field} query={query} />
        </>
      )}
    </Page>
  );
}
