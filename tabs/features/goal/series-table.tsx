import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView, SeriesPoint } from '../../../src/contracts/goal';
import { formatMonth, formatSigned } from '../../../src/domain/shared/format';
import { formatFigure, formatPlan } from '../../shared/figure';
import { LightBadge } from '../../shared/light';
import { useSession } from '../../shared/session';
import { useTableStyles } from '../../shared/table';
import { ReadingHistory } from './reading-history';

const useStyles = makeStyles({
  scroll: { maxHeight: '26rem' },
  comment: { minWidth: '12rem', whiteSpace: 'pre-line' },
  none: { color: tokens.colorNeutralForeground3 },
});

/** The same figures as the chart, newest first: the chart and the table always agree. */
export function SeriesTable({
  view,
  workspaceId,
}: {
  readonly view: IndicatorView;
  readonly workspaceId: string;
}) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal.table;
  const caption = words.caption(view.indicator.name);
  const corrected = view.series.some(({ corrections }) => corrections > 0);
  return (
    <div className={`${table.scroll} ${styles.scroll}`} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {words.month}
            </th>
            <th scope="col" className={table.headNumber}>
              {words.plan}
            </th>
            <th scope="col" className={table.headNumber}>
              {words.actual}
            </th>
            <th scope="col" className={table.headNumber}>
              {words.difference}
            </th>
            <th scope="col" className={table.head}>
              {words.light}
            </th>
            <th scope="col" className={table.head}>
              {words.state}
            </th>
            <th scope="col" className={table.head}>
              {words.comment}
            </th>
            {corrected && (
              <th scope="col" className={table.head}>
                {words.corrections}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {[...view.series].reverse().map((point) => (
            <Row
              key={point.month}
              point={point}
              indicator={view.indicator}
              workspaceId={workspaceId}
              corrected={corrected}
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
  readonly workspaceId: string;
  /** Whether any month was: otherwise the column is left out. */
  readonly corrected: boolean;
}

function Row({ point, indicator, workspaceId, corrected }: RowProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal;
  const { month, plan, reading, light, corrections } = point;
  const value = reading?.value ?? null;
  return (
    <tr>
      <th scope="row" className={table.cellHead}>
        {formatMonth(month, language)}
      </th>
      <td className={table.cellNumber}>{formatPlan(plan, words, { ...indicator, language })}</td>
      <td className={table.cellNumber}>
        {value === null ? (
          <span className={styles.none}>{reading === null ? words.notReported : words.noData}</span>
        ) : (
          formatFigure(value, indicator, language)
        )}
      </td>
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
      {corrected && (
        <td className={table.cell}>
          {corrections > 0 && (
            <ReadingHistory
              count={corrections}
              month={month}
              indicator={indicator}
              workspaceId={workspaceId}
            />
          )}
        </td>
      )}
    </tr>
  );
}
