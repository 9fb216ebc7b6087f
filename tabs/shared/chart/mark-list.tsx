import { makeStyles, tokens } from '@fluentui/react-components';
import type { Month } from '../../../src/domain/shared/month';
import { useCardStyles } from '../table/card';
import { type DatedMark, monthsWithMarks } from './mark';
import { useSession } from '../service/session';
import { VisuallyHidden } from '../look/visually-hidden';

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
  readonly marks: readonly DatedMark[];
  /** Months with a point in the drawing. */
  readonly drawn: readonly Month[];
  /** Of the heading. */
  readonly rank: 3 | 4;
  /** Of the heading on the page. */
  readonly anchor: string;
  /** What the charts are about, for those who hear of one list among many. */
  readonly of?: string;
}

/** Every mark in words, under the letter it has in the drawing. */
export function MarkList({ marks, drawn, rank, anchor, of }: MarkListProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviationCase.marks;
  const Heading = rank === 3 ? 'h3' : 'h4';
  const months = new Set(monthsWithMarks(drawn, marks));
  return (
    <section className={styles.section} aria-labelledby={anchor}>
      <Heading id={anchor} className={card.subtitle}>
        {words.title}
        {of !== undefined && <VisuallyHidden>{` ${of}`}</VisuallyHidden>}
      </Heading>
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
