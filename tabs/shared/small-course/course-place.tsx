import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useDrawnCourses } from './drawn-courses';
import { SMALL_SIZE } from './small-size';

const useStyles = makeStyles({
  place: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    // Kept free until they have come, so that nothing moves then.
    minHeight: `${SMALL_SIZE.height}px`,
    verticalAlign: 'middle',
    // Paper has the figures, and the goal's report their charts.
    '@media print': { display: 'none' },
  },
});

/** Where the course of an indicator stands, as small as a word. */
export function CourseOfIndicator({ id }: { readonly id: string }) {
  return <Place>{useDrawnCourses()?.ofIndicator(id)}</Place>;
}

/** Where those of a goal's indicators stand that were asked for. */
export function CoursesOfGoal({ id }: { readonly id: string }) {
  return <Place>{useDrawnCourses()?.ofGoal(id)}</Place>;
}

function Place({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return <span className={styles.place}>{children}</span>;
}
