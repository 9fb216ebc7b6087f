import { startTransition, useEffect } from 'react';
import { type CoursesView, viewCourses } from '../../../src/contracts/tracking/courses';
import { groupBy } from '../../../src/domain/shared/group-by';
import { useAnswer } from '../service/answer';
import type { CoursesAskedFor, DrawnCourses } from './drawn-courses';
import { SmallCourse } from './small-course';

export interface CoursesAskedProps extends CoursesAskedFor {
  readonly onCome: (drawn: DrawnCourses) => void;
}

/** Draws nothing itself. */
export function CoursesAsked({ workspaceId, month, keyOnly, onCome }: CoursesAskedProps) {
  const { data } = useAnswer(
    viewCourses,
    { params: { workspaceId }, query: { month, ...(keyOnly ? { key: '1' } : {}) } },
    { live: true, keepPrevious: true },
  );
  useEffect(() => {
    if (data === undefined) return;
    // Many lines at once: whoever scrolls or types meanwhile goes first.
    startTransition(() => {
      onCome(drawn(data));
    });
  }, [data, onCome]);
  return null;
}

function drawn({ months, courses }: CoursesView): DrawnCourses {
  const [ofIndicator, ofGoal] = [
    groupBy(courses, ({ indicatorId }) => indicatorId),
    groupBy(courses, ({ goalId }) => goalId),
  ];
  const lines = (found: CoursesView['courses'] = []) =>
    found.map((course) => <SmallCourse key={course.indicatorId} course={course} months={months} />);
  return {
    ofIndicator: (id) => lines(ofIndicator.get(id)),
    ofGoal: (id) => lines(ofGoal.get(id)),
  };
}
