import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { useLinkStyles } from '../../../shared/look/link';
import type { Comment } from './comments';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
  },
  figure: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});

export interface CommentItemProps {
  readonly comment: Comment;
  /** What its figure is written with; null for projects. */
  readonly measured: IndicatorView['indicator'] | null;
}

/** A remark with the month it is about, the function it comes from and the way to its figure. */
export function CommentItem({ comment, measured }: CommentItemProps) {
  const card = useCardStyles();
  const link = useLinkStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.story.comments;
  const { anchor, subjectName, value, status, noDataReason, supportNeeded } = comment;
  const figure = value === null || measured === null ? '' : formatFigure(value, measured, language);
  return (
    <>
      <div className={styles.head}>
        <a href={`#${anchor}`} className={link.link}>
          {subjectName}
        </a>
        {figure !== '' && <span className={styles.figure}>{figure}</span>}
        {status !== null && <span className={styles.figure}>{text.goal.projectStatuses[status]}</span>}
        <span className={card.quiet}>{words.by(formatMonth(comment.month, language), comment.who)}</span>
      </div>
      {noDataReason !== '' && <p className={card.text}>{words.noDataBecause(noDataReason)}</p>}
      {comment.text !== '' && <p className={card.text}>{comment.text}</p>}
      {supportNeeded !== '' && <p className={card.text}>{words.support(supportNeeded)}</p>}
    </>
  );
}
