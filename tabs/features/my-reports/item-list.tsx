import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { DueItem } from '../../../src/contracts/reporting/monthly-report';
import { viewPath } from '../../../src/contracts/tab-address';
import { groupBy } from '../../../src/domain/shared/group-by';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useLinkStyles } from '../../shared/look/link';

const useStyles = makeStyles({
  goal: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalXL,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
  },
});

export interface ItemListProps {
  readonly items: readonly DueItem[];
  readonly render: (item: DueItem) => ReactNode;
}

/** The items under the goals they serve. */
export function ItemList({ items, render }: ItemListProps) {
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  return [...groupBy(items, ({ goalId }) => goalId)].map(([goalId, within]) => (
    <section key={goalId} className={styles.goal} aria-labelledby={`goal-${goalId}`}>
      <div className={styles.head}>
        <h2 id={`goal-${goalId}`} className={styles.title}>
          {within[0]?.goalName}
        </h2>
        <Link
          href={to(viewPath.goal(goalId))}
          className={links.link}
          data-paper="none"
          aria-label={`${text.report.toGoal}: ${within[0]?.goalName ?? ''}`}
        >
          {text.report.toGoal}
        </Link>
      </div>
      {within.map((item) => (
        <div key={item.id}>{render(item)}</div>
      ))}
    </section>
  ));
}
