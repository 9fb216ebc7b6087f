import { makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../../src/domain/shared/month';
import { useCardStyles } from '../../shared/card';
import { monthsWithMarks } from '../../shared/chart/mark';
import { useSession } from '../../shared/session';
import type { CaseMark } from './marks';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
  },
});

export interface MarkListProps {
  readonly marks: readonly CaseMark[];
  /** Months with a point in the drawing. */
  readonly drawn: readonly Month[];
}

/** Every mark in words, under the letter it has in the drawing. */
export function MarkList({ marks, drawn }: MarkListProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviationCase.marks;
  const months = new Set(monthsWithMarks(drawn, marks));
  return (
    <section className={styles.section} aria-labelledby="case-marks">
      <h3 id="case-marks" className={card.subtitle}>
        {words.title}
      </h3>
      <ol className={styles.list} type="A">
        {marks.map(({ sign, month, name, when }) => (
          <li key={sign}>
            {`${when}: ${name}`}
            {!months.has(month) && ` (${words.outside})`}
          </li>
        ))}
      </ol>
    </section>
  );
}
