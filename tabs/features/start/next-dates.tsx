import { makeStyles, tokens } from '@fluentui/react-components';
import { viewMyReport } from '../../../src/contracts/reporting/monthly-report';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { formatDay, formatMonth } from '../../../src/domain/shared/format';
import { addMonths } from '../../../src/domain/shared/month';
import { useAnswer } from '../../shared/service/answer';
import { Loaded } from '../../shared/page/loaded';
import { useSession } from '../../shared/service/session';

/** In the order in which they come. */
const DATES = ['card', 'reminder', 'due', 'escalation', 'close'] as const;

const useStyles = makeStyles({
  dates: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  day: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  what: { margin: 0, overflowWrap: 'break-word' },
});

/** What the reporting calendar still holds for the month; once it is closed, what it holds for the next. */
export function NextDates({ status }: { readonly status: WorkspaceStatus }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const { today, currentMonth, workspace } = status;
  const params = { workspaceId: workspace.id };
  const current = useAnswer(viewMyReport, { params, query: {} }, { live: true });
  const isOver = current.data !== undefined && current.data.days.close < today;
  const next = useAnswer(
    viewMyReport,
    { params, query: { month: addMonths(currentMonth, 1) } },
    { live: true, enabled: isOver },
  );
  return (
    <Loaded part query={isOver ? next : current}>
      {({ month, days }) => (
        <dl className={styles.dates}>
          {DATES.filter((date) => days[date] >= today).map((date) => (
            // A name and what it means, though the day stands first.
            <Row
              key={date}
              day={
                days[date] === today
                  ? `${formatDay(days[date], language)}, ${text.start.today}`
                  : formatDay(days[date], language)
              }
              what={text.start.dateOf[date](formatMonth(month, language))}
            />
          ))}
        </dl>
      )}
    </Loaded>
  );
}

function Row({ day, what }: { readonly day: string; readonly what: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.day}>{day}</dt>
      <dd className={styles.what}>{what}</dd>
    </>
  );
}
