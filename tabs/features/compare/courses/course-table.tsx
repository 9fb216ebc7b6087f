import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { formatMonth, formatNumber } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { figureInWords } from '../compared/figure-in-words';
import { type DrawnCourse, INDEX_FORMAT } from './drawn-courses';

const useStyles = makeStyles({ scroll: { maxHeight: '22rem' } });

export interface CourseTableProps {
  readonly course: DrawnCourse;
  readonly isIndex: boolean;
}

/** The same figures as the drawing, newest first. */
export function CourseTable({ course, isIndex }: CourseTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const { compared, months, points, values } = course;
  const { indicator } = compared;
  const words = text.goal.table;
  const caption = words.caption(indicator.name);
  const heads = [
    { name: words.month },
    { name: words.plan, number: true },
    { name: words.actual, number: true },
    ...(isIndex ? [{ name: text.compare.index, number: true }] : []),
    { name: words.light },
    { name: words.state },
  ];
  return (
    <div
      className={mergeClasses(table.scroll, styles.scroll)}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
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
          {months
            .map((month, index) => ({ month, point: points[index] ?? null, value: values[index] ?? null }))
            .reverse()
            .map(({ month, point, value }) => (
              <tr key={month}>
                <th scope="row" className={mergeClasses(table.cellHead, table.staying)}>
                  {formatMonth(month, language)}
                </th>
                <td className={table.cellNumber}>
                  {point === null ? '–' : formatPlan(point.plan, text.goal, { ...indicator, language })}
                </td>
                <td className={table.cellNumber}>{figureInWords(point, indicator, session)}</td>
                {isIndex && (
                  <td className={table.cellNumber}>
                    {value === null ? '–' : formatNumber(value, INDEX_FORMAT.decimals, language)}
                  </td>
                )}
                <td className={table.cell}>
                  {point?.value == null ? '–' : <LightBadge light={point.light} />}
                </td>
                <td className={table.cell}>
                  {point?.value == null || point.state === null ? '–' : text.goal.readingStates[point.state]}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
