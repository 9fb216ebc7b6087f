import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Link } from 'wouter';
import type { GoalSummary } from '../../../src/contracts/tracking/masterplan';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { LightBadge } from '../../shared/light/light';
import { LightCounts } from '../../shared/light/light-counts';
import { useSession } from '../../shared/service/session';
import { CoursesOfGoal } from '../../shared/small-course/course-place';
import { linkTo } from './link-to';

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalL,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    breakInside: 'avoid',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: tokens.strokeWidthThin,
    },
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    outlineStyle: 'none',
    ':hover': { textDecorationLine: 'underline' },
    // The whole card is the target, while the link's name stays the goal's name.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  lights: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
  about: {
    margin: 0,
    marginTop: 'auto',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface GoalCardProps {
  readonly goal: GoalSummary;
  /** By which the goals were chosen. */
  readonly query: string;
}

/** Drawn again only when the goal or the choice changed, though the Masterplan is asked for again and again. */
export const GoalCard = memo(function GoalCard({ goal, query }: GoalCardProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.masterplan;
  return (
    <li className={styles.card}>
      <h3 className={styles.name}>
        <Link href={linkTo(viewPath.goal(goal.id), query)} className={styles.link}>
          {goal.name}
        </Link>
      </h3>
      <div className={styles.lights}>
        <LightBadge light={goal.light} />
        <LightCounts counts={goal.counts} />
      </div>
      <CoursesOfGoal id={goal.id} />
      {(goal.openDeviations > 0 || goal.status !== 'decided') && (
        <div className={styles.badges}>
          {goal.openDeviations > 0 && (
            <Badge appearance="tint" color="danger">
              {words.openDeviations(goal.openDeviations)}
            </Badge>
          )}
          {goal.status !== 'decided' && (
            <Badge appearance="outline" color="informative">
              {text.goal.goalStatuses[goal.status]}
            </Badge>
          )}
        </div>
      )}
      <p className={styles.about}>
        {`${words.owner}: ${goal.ownerPostName}`}
        <br />
        {goal.latestMonth === null ? words.noLatest : words.latest(formatMonth(goal.latestMonth, language))}
      </p>
    </li>
  );
});
