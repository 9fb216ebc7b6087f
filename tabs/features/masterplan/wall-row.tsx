import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { Link } from 'wouter';
import type { GoalSummary } from '../../../src/contracts/tracking/masterplan';
import { viewPath } from '../../../src/contracts/tab-address';
import { useSession } from '../../shared/service/session';
import { CoursesOfGoal } from '../../shared/small-course/course-place';
import { KeyLights } from './key-lights';
import { LightMark } from './light-mark';
import { linkTo } from './link-to';
import { Movement } from './movement';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
    breakInside: 'avoid',
    minWidth: 0,
  },
  light: { display: 'inline-flex', paddingTop: tokens.spacingVerticalXXS },
  content: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface WallRowProps {
  readonly goal: GoalSummary;
  /** By which the goals were chosen. */
  readonly query: string;
}

/** A goal in a line, drawn again only when the goal or the choice changed. */
export const WallRow = memo(function WallRow({ goal, query }: WallRowProps) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <li className={styles.row}>
      <span className={styles.light}>
        <LightMark light={goal.light} />
      </span>
      <div className={styles.content}>
        <Link href={linkTo(viewPath.goal(goal.id), query)} className={styles.link}>
          {goal.name}
        </Link>
        <span className={styles.facts}>
          <KeyLights parts={goal.parts} />
          <Movement parts={goal.parts} compact />
          <CoursesOfGoal id={goal.id} />
          {goal.openDeviations > 0 && <span>{text.masterplan.openDeviations(goal.openDeviations)}</span>}
        </span>
      </div>
    </li>
  );
});
