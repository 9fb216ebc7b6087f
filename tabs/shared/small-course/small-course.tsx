import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { SmallCourse as Course } from '../../../src/contracts/tracking/courses';
import { formatFigure, formatMonth } from '../../../src/domain/shared/format';
import type { Month } from '../../../src/domain/shared/month';
import { type SessionTools, useSession } from '../service/session';
import { smallLines } from './small-lines';
import { SMALL_SIZE } from './small-size';

const useStyles = makeStyles({ line: { display: 'block', flexShrink: 0 } });

export interface SmallCourseProps {
  readonly course: Course;
  readonly months: readonly Month[];
}

/** Twelve months of an indicator: figures as a line, the plan dashed, and where figures are green. */
export const SmallCourse = memo(function SmallCourse({ course, months }: SmallCourseProps) {
  const styles = useStyles();
  const session = useSession();
  const lines = smallLines(course, SMALL_SIZE);
  if (lines === null) return null;
  const words = inWords(course, months, session);
  return (
    <svg
      className={styles.line}
      {...SMALL_SIZE}
      viewBox={`0 0 ${SMALL_SIZE.width} ${SMALL_SIZE.height}`}
      role="img"
      aria-label={words}
    >
      <title>{words}</title>
      <path d={lines.zone} fill={tokens.colorNeutralForeground3} fillOpacity="0.16" />
      <path d={lines.plan} fill="none" stroke={tokens.colorNeutralForeground3} strokeDasharray="2 2" />
      <path d={lines.actual} fill="none" stroke={tokens.colorNeutralForeground1} strokeWidth="1.5" />
      {lines.single.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="1" fill={tokens.colorNeutralForeground1} />
      ))}
      {lines.last !== null && (
        <circle cx={lines.last.x} cy={lines.last.y} r="2.5" fill={tokens.colorNeutralForeground1} />
      )}
    </svg>
  );
});

/** `Verlauf Arbeitslose: 52.400 im November 2025, 48.100 im Oktober 2026; Plan 47.000`. */
function inWords(
  { name, values, plan, unit, decimals }: Course,
  months: readonly Month[],
  of: SessionTools,
): string {
  const { text, language } = of;
  const figure = (value: number): string => formatFigure(value, { unit, decimals }, language);
  const said = (at: number): string => {
    const [month, value] = [months[at], values[at]];
    return month === undefined || value == null
      ? ''
      : text.smallCourse.figure(figure(value), formatMonth(month, language));
  };
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  const target = plan[last] ?? null;
  return text.smallCourse.course({
    name,
    figures: first === last ? said(last) : `${said(first)}, ${said(last)}`,
    plan: target === null ? null : figure(target),
  });
}
