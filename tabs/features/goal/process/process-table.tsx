import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { signalInWords } from '../../../shared/process/process-words';
import { SignalMark } from '../../../shared/process/signal-mark';

const useStyles = makeStyles({
  scroll: { maxHeight: '26rem' },
  none: { color: tokens.colorNeutralForeground3 },
  signal: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalSNudge,
    minWidth: '12rem',
    '& > svg': { flexShrink: 0 },
  },
});

/** The same values and signals as the XmR chart, newest first. */
export function ProcessTable({ view }: { readonly view: IndicatorView }) {
  const table = useTableStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const { indicator, process } = view;
  if (process.points.length === 0) return null;
  const caption = text.process.caption(indicator.name);
  return (
    <div className={`${table.scroll} ${styles.scroll}`} role="region" aria-label={caption} tabIndex={0}>
      <table className={table.table}>
        <caption className={table.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.head, table.stayingHead)}>
              {text.goal.table.month}
            </th>
            <th scope="col" className={table.headNumber}>
              {text.process.bases[process.basis]}
            </th>
            <th scope="col" className={table.headNumber}>
              {text.process.target[process.basis]}
            </th>
            <th scope="col" className={table.head}>
              {text.process.signal}
            </th>
          </tr>
        </thead>
        <tbody>
          {process.points.toReversed().map((point) => (
            <tr key={point.month}>
              <th scope="row" className={mergeClasses(table.cellHead, table.staying)}>
                {formatMonth(point.month, language)}
              </th>
              <td className={table.cellNumber}>
                {point.value === null ? (
                  <span className={styles.none}>{text.process.noFigure}</span>
                ) : (
                  formatFigure(point.value, indicator, language)
                )}
              </td>
              <td className={table.cellNumber}>
                {formatPlan(point.target, text.goal, { ...indicator, language })}
              </td>
              <td className={table.cell}>
                {point.signal === null ? (
                  '–'
                ) : (
                  <span className={styles.signal}>
                    <svg width="14" height="14" aria-hidden="true" focusable="false">
                      <SignalMark x={7} y={7} meaning={point.signal.meaning} />
                    </svg>
                    {signalInWords(point, session)}
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
