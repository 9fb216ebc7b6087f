import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../../shared/service/session';
import { GOAL_SECTIONS, type GoalSectionId } from './goal-section';

const useStyles = makeStyles({
  contents: {
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 48rem)': {
      position: 'sticky',
      top: 0,
      // Above the heads of tables, which stay too.
      zIndex: 4,
    },
    '@media print': { display: 'none' },
  },
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  link: {
    display: 'inline-block',
    paddingBlock: tokens.spacingVerticalXXS,
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});

export type SectionTitles = Readonly<Record<GoalSectionId, string>>;

/** Links that jump to the chapters; they stay in sight where there is room. */
export function PageContents({ titles }: { readonly titles: SectionTitles }) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <nav className={styles.contents} aria-label={text.goal.story.contents}>
      <ul className={styles.list}>
        {GOAL_SECTIONS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link}>
              {titles[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
