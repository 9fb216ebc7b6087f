import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView, MeasureView } from '../../../../src/contracts/tracking/goal';
import { useCardStyles } from '../../../shared/table/card';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { useLinkStyles } from '../../../shared/look/link';
import { measureAnchor } from '../measures/measure-anchor';

const useStyles = makeStyles({
  strategies: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  strategy: { overflowWrap: 'break-word', fontWeight: tokens.fontWeightSemibold },
  measures: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    paddingLeft: tokens.spacingHorizontalL,
  },
  light: { display: 'inline-flex', verticalAlign: 'bottom' },
});

/** Strategies with the measures under each; a strategy without one, and measures without a strategy, say so. */
export function WhatWeDo({ view: { strategies, measures } }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const words = text.goal.story.chain;
  const known = new Set(strategies.map(({ id }) => id));
  const loose = measures.filter(({ measure }) => !known.has(measure.strategyId ?? ''));
  if (strategies.length === 0 && measures.length === 0)
    return <p className={card.quiet}>{words.nothingDone}</p>;
  return (
    <ul className={styles.strategies}>
      {strategies.map(({ id, name }) => (
        <Strategy
          key={id}
          name={name}
          measures={measures.filter(({ measure }) => measure.strategyId === id)}
        />
      ))}
      {loose.length > 0 && <Strategy name={words.withoutStrategy} measures={loose} />}
    </ul>
  );
}

function Strategy({ name, measures }: { readonly name: string; readonly measures: readonly MeasureView[] }) {
  const card = useCardStyles();
  const link = useLinkStyles();
  const styles = useStyles();
  const { text } = useSession();
  return (
    <li>
      <span className={styles.strategy}>{name}</span>
      {measures.length === 0 ? (
        <p className={card.quiet}>{text.goal.story.chain.noMeasure}</p>
      ) : (
        <ul className={styles.measures}>
          {measures.map(({ measure, progress }) => (
            <li key={measure.id}>
              <a href={`#${measureAnchor(measure.id)}`} className={link.link}>
                {measure.name}
              </a>
              {progress !== null && (
                <>
                  {' '}
                  <span className={styles.light}>
                    <LightBadge light={progress.light} />
                  </span>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
