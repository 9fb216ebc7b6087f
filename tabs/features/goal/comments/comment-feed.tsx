import { useMemo } from 'react';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { useAddress } from '../../../shared/address/address';
import { useCardStyles } from '../../../shared/table/card';
import { Choice } from '../../../shared/form/choice';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { useSession } from '../../../shared/service/session';
import { useFeedStyles } from '../feed-style';
import { ShowMore } from '../show-more';
import { CommentItem } from './comment-item';
import { commentsOf } from './comments';
import { NAMES } from '../../../shared/address/names';

/** How many are shown at first. */
const STEP = 10;

/** What was remarked over the months, newest first, all or about one indicator or project. */
export function CommentFeed({ view }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const styles = useFeedStyles();
  const { text } = useSession();
  const address = useAddress();
  const words = text.goal.story.comments;
  const comments = useMemo(() => commentsOf(view), [view]);
  const subjects = new Map(comments.map(({ anchor, subjectName }) => [anchor, subjectName]));
  const asked = address.get(NAMES.goal.comments);
  const chosen = asked !== null && subjects.has(asked) ? asked : null;
  const shown = comments.filter(({ anchor }) => chosen === null || anchor === chosen);
  const measured = new Map(
    view.indicators.map(({ indicator }) => [indicatorAnchor(indicator.id), indicator]),
  );
  if (comments.length === 0) return <p className={card.quiet}>{words.empty}</p>;
  return (
    <>
      <div className={styles.filter}>
        {subjects.size > 1 && (
          <Choice
            label={words.filter}
            all={words.all}
            value={chosen}
            options={[...subjects].map(([value, name]) => ({ value, name }))}
            onChange={(anchor) => {
              address.set({ [NAMES.goal.comments]: anchor });
            }}
          />
        )}
        <p className={card.quiet} role="status">
          {words.count(shown.length)}
        </p>
      </div>
      <ShowMore
        key={chosen ?? ''}
        items={shown}
        step={STEP}
        label={words.title}
        styles={styles}
        keyOf={({ anchor, month }) => `${anchor}|${month}`}
        render={(comment) => (
          <CommentItem comment={comment} measured={measured.get(comment.anchor) ?? null} />
        )}
      />
    </>
  );
}
