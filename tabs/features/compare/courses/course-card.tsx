import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import { formatMonth } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { ChartFrame } from '../../../shared/chart/chart-frame';
import { useSession } from '../../../shared/service/session';
import { ComparedHead, comparedHeadingId } from '../compared/compared-head';
import { CourseDrawing } from './course-drawing';
import { courseRows } from './course-rows';
import { CourseTable } from './course-table';
import type { DrawnCourse } from './drawn-courses';
import { comparedAnchor, useChartOf } from '../compared/use-chart-of';

const useStyles = makeStyles({ card: { breakInside: 'avoid' } });

export interface CourseCardProps {
  readonly answer: ComparisonView;
  readonly course: DrawnCourse;
  readonly isIndex: boolean;
}

export function CourseCard({ answer, course, isIndex }: CourseCardProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const chartOf = useChartOf(answer);
  const { compared, base } = course;
  const { id, name } = compared.indicator;
  const words = text.compare;
  return (
    <article
      id={comparedAnchor(id)}
      className={mergeClasses(card.card, styles.card)}
      aria-labelledby={comparedHeadingId(id)}
    >
      <ComparedHead compared={compared} />
      {isIndex && (
        <p className={card.quiet}>
          {base === null ? words.noIndex : words.indexBase(formatMonth(base, language))}
        </p>
      )}
      <ChartFrame
        chart={chartOf({
          compared,
          title: text.chart.course(name),
          month: answer.month,
          rows: () => courseRows(course, isIndex, session),
        })}
        drawing={<CourseDrawing course={course} isIndex={isIndex} />}
        table={<CourseTable course={course} isIndex={isIndex} />}
      />
      {compared.series.some(({ withheld }) => withheld !== null) && (
        <p className={card.quiet}>{text.withheld.hint}</p>
      )}
    </article>
  );
}
