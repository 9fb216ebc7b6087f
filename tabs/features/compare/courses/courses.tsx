import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useSearch } from 'wouter';
import type { ComparisonView } from '../../../../src/contracts/tracking/comparison';
import { useAddress } from '../../../shared/address/address';
import { useSession } from '../../../shared/service/session';
import { Switcher } from '../../../shared/form/switcher';
import type { Compared } from '../compared/compared';
import { CourseCard } from './course-card';
import { type CourseScale, scaleIn, scaleInAddress, scalesOffered } from './course-scale';
import { drawnCourses } from './drawn-courses';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({
  cards: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
});

export interface CoursesProps {
  readonly answer: ComparisonView;
  readonly compared: readonly Compared[];
}

/** Small charts over the same months, side by side. */
export function Courses({ answer, compared }: CoursesProps) {
  const { text } = useSession();
  const address = useAddress();
  const query = useSearch();
  const words = text.compare;
  const offered = scalesOffered(compared);
  const scale = scaleIn(new URLSearchParams(query), offered);
  return (
    <>
      <Switcher<CourseScale>
        label={words.scale}
        options={offered.map((value) => ({ value, name: words.scales[value] }))}
        value={scale}
        onChange={(chosen) => {
          address.set({ [NAMES.comparison.scale]: scaleInAddress(chosen) });
        }}
      />
      <Cards answer={answer} compared={compared} scale={scale} />
    </>
  );
}

function Cards({ answer, compared, scale }: CoursesProps & { readonly scale: CourseScale }) {
  const styles = useStyles();
  const courses = useMemo(() => drawnCourses(compared, scale), [compared, scale]);
  return (
    <div className={styles.cards}>
      {courses.map((course) => (
        <CourseCard
          key={course.compared.indicator.id}
          answer={answer}
          course={course}
          isIndex={scale === 'index'}
        />
      ))}
    </div>
  );
}
