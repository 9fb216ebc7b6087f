import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // A jump ends below the links that stay at the top.
    scrollMarginTop: '4rem',
  },
});

export interface GoalSectionProps {
  /** What links on the page name behind `#`. */
  readonly id: GoalSectionId;
  readonly title: string;
  readonly children: ReactNode;
}

/** In the order they stand on the page. */
export const GOAL_SECTIONS = [
  'chain',
  'indicators',
  'measures',
  'deviations',
  'comments',
  'history',
  'participants',
] as const;

export type GoalSectionId = (typeof GOAL_SECTIONS)[number];

/** One chapter of a goal's page under its heading. */
export function GoalSection({ id, title, children }: GoalSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  );
}
