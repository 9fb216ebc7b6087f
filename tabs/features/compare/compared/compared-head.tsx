import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { viewPath } from '../../../../src/contracts/tab-address';
import { formatMonth } from '../../../../src/domain/shared/format';
import { useAddress } from '../../../shared/address/address';
import { useCardStyles } from '../../../shared/table/card';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { type Compared, latestOf } from './compared';
import { figureInWords } from './figure-in-words';
import { comparedAnchor } from './use-chart-of';
import { useLinkStyles } from '../../../shared/look/link';

const useStyles = makeStyles({
  latest: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  value: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

export const comparedHeadingId = (indicatorId: string): string => `${comparedAnchor(indicatorId)}-name`;

/** Which indicator it is, leading to its goal, with its light and its latest figure. */
export function ComparedHead({ compared }: { readonly compared: Compared }) {
  const card = useCardStyles();
  const styles = useStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const { indicator, goalId, goalName, fieldName, light } = compared;
  const latest = latestOf(compared);
  const words = text.goal;
  return (
    <div>
      <div className={card.head}>
        <h2 id={comparedHeadingId(indicator.id)} className={card.title}>
          <Link
            className={links.link}
            href={`${to(viewPath.goal(goalId))}#${encodeURIComponent(indicatorAnchor(indicator.id))}`}
          >
            {indicator.name}
          </Link>
        </h2>
        <LightBadge light={light} />
      </div>
      <p className={card.quiet}>{text.compare.ofGoal(fieldName, goalName)}</p>
      {latest === null ? (
        <p className={card.quiet}>{words.noValue}</p>
      ) : (
        <p className={styles.latest}>
          <span className={styles.value}>{figureInWords(latest, indicator, { text, language })}</span>
          <span className={card.quiet}>
            {[
              words.asOf(formatMonth(latest.month, language)),
              ...(latest.state === null || latest.state === 'final'
                ? []
                : [words.readingStates[latest.state]]),
            ].join(' · ')}
          </span>
        </p>
      )}
    </div>
  );
}
