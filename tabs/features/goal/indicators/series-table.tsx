import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { GoalView, IndicatorView, SeriesPoint } from '../../../../src/contracts/tracking/goal';
import { formatFigure, formatMonth, formatSigned } from '../../../../src/domain/shared/format';
import { addMonths, type Month } from '../../../../src/domain/shared/month';
import { formatPlan } from '../../../shared/figures/figure';
import { LightBadge } from '../../../shared/light/light';
import { noFigureInWords } from '../../../shared/figures/withheld-in-words';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { CorrectionDialog } from '../correction/correction-dialog';
import { ReadingHistory } from './reading-history';

const useStyles = makeStyles({
  scroll: { maxHeight: '26rem' },
  comment: { minWidth: '12rem', whiteSpace: 'pre-line' },
  none: { color: tokens.colorNeutralForeground3 },
  corrections: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export interface SeriesTableProps {
  readonly view: IndicatorView;
  readonly goal: SeriesGoal;
}

/** What the table has to know of the goal. */
export type SeriesGoal = Pick<GoalView, 'workspace' | 'month' | 'currentMonth' | 'asOf'>;

/** Columns that are left out where no month has anything in them. */
interface Columns {
  readonly frozen: boolean;
  readonly corrections: boolean;
}

/** The same figures as the chart, newest first: the chart and the table always agree. */
export function SeriesTable({ view, goal }: SeriesTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal.table;
  const caption = words.caption(view.indicator.name);
  const columns: Columns = {
    frozen: view.series.some(({ frozen }) => frozen !== null),
    corrections: view.mayCorrect || view.series.some(({ corrections }) => corrections > 0),
  };
  const heads = [
    { name: words.month },
    { name: words.plan, number: true },
    { name: words.actual, number: true },
    ...(columns.frozen ? [{ name: words.frozen, number: true }] : []),
    { name: words.difference, number: true },
    { name: words.light },
    { name: words.state },
    { name: words.comment },
    ...(columns.corrections ? [{ name: words.corrections }] : []),
  ];
  return (
    <div className={`${table.scroll} ${styles.scroll}`} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map(({ name, number }, index) => (
              <th
                key={name}
                scope="col"
                className={mergeClasses(
                  number === true ? table.headNumber : table.head,
                  index === 0 && table.stayingHead,
                )}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.series.toReversed().map((point) => (
            <Row
              key={point.month}
              point={point}
              indicator={view.indicator}
              goal={goal}
              mayCorrect={view.mayCorrect}
              columns={columns}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly point: SeriesPoint;
  readonly indicator: IndicatorView['indicator'];
  readonly goal: SeriesGoal;
  readonly mayCorrect: boolean;
  readonly columns: Columns;
}

function Row({ point, indicator, goal, mayCorrect, columns }: RowProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal;
  const { month, plan, reading, light, corrections } = point;
  const value = reading?.value ?? null;
  const reportedIn = addMonths(month, indicator.publicationLag);
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.cellHead, table.staying)}>
        {formatMonth(month, language)}
      </th>
      <td className={table.cellNumber}>{formatPlan(plan, words, { ...indicator, language })}</td>
      <td className={table.cellNumber}>
        {value === null ? (
          <span className={styles.none}>
            {reading === null ? words.notReported : noFigureInWords(reading, { text })}
          </span>
        ) : (
          formatFigure(value, indicator, language)
        )}
      </td>
      {columns.frozen && <td className={table.cellNumber}>{frozenFigure()}</td>}
      <td className={table.cellNumber}>
        {value !== null && plan.type === 'value'
          ? formatSigned(value - plan.value, indicator.decimals, language)
          : '–'}
      </td>
      <td className={table.cell}>{reading === null ? '–' : <LightBadge light={light} />}</td>
      <td className={table.cell}>{reading === null ? '–' : words.readingStates[reading.state]}</td>
      <td className={table.cell}>
        <div className={reading !== null && reading.comment !== '' ? styles.comment : undefined}>
          {[reading?.noDataReason ?? '', reading?.comment ?? ''].filter((part) => part !== '').join(' ')}
        </div>
      </td>
      {columns.corrections && (
        <td className={table.cell}>
          <div className={styles.corrections}>
            {corrections > 0 && (
              <ReadingHistory
                count={corrections}
                month={month}
                indicator={indicator}
                workspaceId={goal.workspace.id}
              />
            )}
            {mayCorrect && reportedIn <= goal.currentMonth && (
              <CorrectionDialog
                point={point}
                indicator={indicator}
                workspaceId={goal.workspace.id}
                reportedIn={reportedIn}
                closed={isClosed(reportedIn, goal)}
              />
            )}
          </div>
        </td>
      )}
    </tr>
  );

  function frozenFigure() {
    const { frozen } = point;
    if (frozen === null) return '–';
    if (frozen.value === null) return <span className={styles.none}>{words.withoutFigure}</span>;
    return formatFigure(frozen.value, indicator, language);
  }
}

/** As far as the view tells: months before the one that is reported on now, and the one that is shown as of its close. */
const isClosed = (reportedIn: Month, { month, currentMonth, asOf }: SeriesGoal): boolean =>
  reportedIn < currentMonth || (asOf !== null && reportedIn <= month);
