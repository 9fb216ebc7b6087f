import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { RESULT_LEVELS } from '../../../../src/domain/tracking/indicator';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { ChainIndicator } from './chain-indicator';
import { WhatWeDo } from './what-we-do';

/** From this width on the levels stand side by side. */
const WIDE = '@media (min-width: 56rem)';

const useStyles = makeStyles({
  chain: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXL,
    columnGap: tokens.spacingHorizontalXXL,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [WIDE]: { gridTemplateColumns: 'minmax(0, 1.3fr) repeat(4, minmax(0, 1fr))' },
  },
  level: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground2,
    // Seen in the contrast theme only, where all backgrounds are one.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    breakInside: 'avoid',
    [WIDE]: { rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalM },
  },
  names: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    [WIDE]: { display: 'block' },
  },
  arrow: {
    position: 'absolute',
    color: tokens.colorNeutralForeground2,
    top: `calc(-1 * (${tokens.spacingVerticalXXL} + 20px) / 2)`,
    left: tokens.spacingHorizontalL,
    transform: 'rotate(90deg)',
    [WIDE]: {
      top: tokens.spacingVerticalM,
      left: `calc(-1 * (${tokens.spacingHorizontalXXL} + 20px) / 2)`,
      transform: 'none',
    },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
});

/** What is done for the goal and what it is to bring about, level by level. Levels that nothing measures say so. */
export function ChainOfEffects({ view }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal.story.chain;
  return (
    <>
      <p className={card.quiet}>{words.intro}</p>
      <ol className={styles.chain}>
        <Level title={words.doing} meaning={words.doingMeaning} first>
          <WhatWeDo view={view} />
        </Level>
        {RESULT_LEVELS.map((level) => {
          const measured = view.indicators.filter(({ indicator }) => indicator.resultLevel === level);
          return (
            <Level key={level} title={text.goal.resultLevels[level]} meaning={words.levelMeanings[level]}>
              {measured.length === 0 ? (
                <p className={card.quiet}>{words.emptyLevel}</p>
              ) : (
                <ul className={styles.list}>
                  {measured.map((each) => (
                    <li key={each.indicator.id}>
                      <ChainIndicator view={each} />
                    </li>
                  ))}
                </ul>
              )}
            </Level>
          );
        })}
      </ol>
    </>
  );
}

interface LevelProps {
  readonly title: string;
  readonly meaning: string;
  /** Nothing leads to it. */
  readonly first?: boolean;
  readonly children: ReactNode;
}

function Level({ title, meaning, first = false, children }: LevelProps) {
  const card = useCardStyles();
  const styles = useStyles();
  return (
    <li className={styles.level}>
      {!first && <ArrowRight20Regular className={styles.arrow} aria-hidden />}
      <div className={styles.names}>
        <h3 className={card.subtitle}>{title}</h3>
        <p className={card.quiet}>{meaning}</p>
      </div>
      {children}
    </li>
  );
}
