import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { MasterplanView } from '../../../src/contracts/masterplan';
import { useAddress } from '../../shared/address';
import { AsOfBar } from '../../shared/as-of-bar';
import { Empty } from '../../shared/empty';
import { MonthPicker } from '../../shared/month-picker';
import { Page } from '../../shared/page';
import { useSession } from '../../shared/session';
import { DataStatus } from './data-status';
import { FieldOverview } from './field-overview';
import { FieldSection } from './field-section';
import { chooseGoals, fieldOfView, useGoalFilter } from './goal-filter';
import { GoalFilterBar } from './goal-filter-bar';
import { VisionPanel } from './vision-panel';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL },
});

export function MasterplanReady({ plan }: { readonly plan: MasterplanView }) {
  const styles = useStyles();
  const { text } = useSession();
  const address = useAddress();
  const { filter, set } = useGoalFilter();
  const single = fieldOfView(plan, address.get('view'));
  const fields = single === null ? plan.fields : [single];
  const shown = chooseGoals(fields, filter);
  const all = fields.flatMap(({ goals }) => goals);
  return (
    <Page
      title={single === null ? `${text.masterplan.title} ${plan.department.name}` : single.name}
      subtitle={single === null ? undefined : `${text.masterplan.title} ${plan.department.name}`}
      aside={
        <MonthPicker
          month={plan.month}
          first={plan.firstMonth}
          last={plan.currentMonth}
          closed={plan.closedMonths}
          onPick={(month) => {
            address.set({ month: month === plan.currentMonth ? null : month });
          }}
        />
      }
    >
      <AsOfBar asOf={plan.asOf} />
      <DataStatus plan={plan} field={single} />
      {plan.fields.length === 0 ? (
        <Empty title={text.masterplan.emptyTitle}>{text.masterplan.empty}</Empty>
      ) : (
        <>
          {single === null ? (
            <>
              <VisionPanel vision={plan.department.vision} principles={plan.principles} />
              <FieldOverview fields={plan.fields} />
            </>
          ) : (
            <div>
              <Button
                appearance="secondary"
                onClick={() => {
                  address.set({ view: null });
                }}
              >
                {text.masterplan.allFields}
              </Button>
            </div>
          )}
          <GoalFilterBar
            goals={all}
            shown={shown.reduce((sum, { goals }) => sum + goals.length, 0)}
            filter={filter}
            onChange={set}
          />
          <div className={styles.fields}>
            {shown.map((field) => (
              <FieldSection key={field.id} field={field} />
            ))}
          </div>
          {shown.length === 0 && (
            <Empty
              title={text.masterplan.noMatchTitle}
              action={
                <Button
                  appearance="primary"
                  onClick={() => {
                    set({ search: '', light: null, office: null });
                  }}
                >
                  {text.masterplan.reset}
                </Button>
              }
            >
              {text.masterplan.noMatch}
            </Empty>
          )}
        </>
      )}
    </Page>
  );
}
