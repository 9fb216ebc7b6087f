import { tokens } from '@fluentui/react-components';
import { formatMonth } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { ExploredDrawing } from '../../../shared/chart/explored-drawing';
import { Legend, LegendLine } from '../../../shared/chart/legend';
import { monthsLine } from '../../../shared/chart/months-line';
import type { Scales } from '../../../shared/chart/scales';
import { PlanLines } from '../../../shared/course/course-lines';
import { PointMark } from '../../../shared/course/marks';
import { useSession } from '../../../shared/service/session';
import { monthInWords } from './course-in-words';
import type { DrawnCourse } from './drawn-courses';

export interface CourseDrawingProps {
  readonly course: DrawnCourse;
  readonly isIndex: boolean;
}

/** Plan and actual of one indicator, small enough to stand beside others: only open figures and the latest are marked. */
export function CourseDrawing({ course, isIndex }: CourseDrawingProps) {
  const card = useCardStyles();
  const session = useSession();
  const { text, language } = session;
  const { compared, months, points, values, plans, fitting } = course;
  const latest = values.findLastIndex((value) => value !== null);
  const [first, last] = [months.at(0), months.at(-1)];
  if (first === undefined || last === undefined || latest === -1) {
    return <p className={card.quiet}>{text.goal.chart.nothing}</p>;
  }
  const said = (index: number): string => monthInWords(course, index, isIndex, session);
  return (
    <div>
      <ExploredDrawing
        months={months}
        values={fitting}
        summary={text.goal.chart.summary({
          name: compared.indicator.name,
          from: formatMonth(first, language),
          to: formatMonth(last, language),
          latest: said(latest),
        })}
        exploreLabel={text.goal.chart.explore(compared.indicator.name)}
        said={said}
        start={latest}
      >
        {(scales) => (
          <>
            <PlanLines plans={plans} scales={scales} />
            <path
              d={monthsLine(values, scales)}
              fill="none"
              stroke={tokens.colorCompoundBrandStroke}
              strokeWidth="2"
              strokeLinejoin="round"
            />
            <Marks course={course} latest={latest} scales={scales} />
          </>
        )}
      </ExploredDrawing>
      <Legend
        entries={[
          {
            sign: <LegendLine stroke={tokens.colorCompoundBrandStroke} width={2} />,
            name: isIndex ? text.compare.index : text.goal.value,
            shown: true,
          },
          {
            sign: <LegendLine stroke={tokens.colorNeutralStrokeAccessible} width={1.5} dashes="5 4" />,
            name: plans.some(({ type }) => type === 'range') ? text.goal.chart.band : text.goal.plan,
            shown: plans.some(({ type }) => type !== 'none'),
          },
          {
            sign: <PointMark x={7} y={7} light="none" hollow />,
            name: text.goal.chart.open,
            shown: points.some(isOpen),
          },
          {
            sign: <PointMark x={7} y={7} light={points[latest]?.light ?? 'none'} hollow={false} />,
            name: text.compare.latest,
            shown: true,
          },
        ]}
      />
    </div>
  );
}

interface MarksProps {
  readonly course: DrawnCourse;
  readonly latest: number;
  readonly scales: Scales;
}

function Marks({ course: { points, values, months }, latest, scales }: MarksProps) {
  return values.map((value, index) => {
    const point = points[index] ?? null;
    const open = isOpen(point);
    if (value === null || point === null || (!open && index !== latest)) return null;
    return (
      <PointMark
        key={months[index]}
        x={scales.x(index)}
        y={scales.y(value)}
        light={point.light}
        hollow={open}
      />
    );
  });
}

/** Not yet final. */
const isOpen = (point: DrawnCourse['points'][number]): boolean =>
  point?.value != null && point.state !== null && point.state !== 'final';
