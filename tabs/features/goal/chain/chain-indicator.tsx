import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { signsOf } from '../../../../src/domain/explanation/facts/signs';
import { formatFigure } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { PartBadge } from '../../../shared/judgement/part-badge';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { useLinkStyles } from '../../../shared/look/link';

const useStyles = makeStyles({
  indicator: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A column is narrower than the longest of these words.
  badge: { height: 'auto', whiteSpace: 'normal', textAlign: 'center' },
});

/** An indicator at its level: how it stands, which way it goes, and the way to all about it. */
export function ChainIndicator({ view: { indicator, judgement } }: { readonly view: IndicatorView }) {
  const card = useCardStyles();
  const link = useLinkStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { reading, light } = judgement;
  return (
    <div className={styles.indicator}>
      <a href={`#${indicatorAnchor(indicator.id)}`} className={link.link}>
        {indicator.name}
      </a>
      <LightBadge light={light} />
      {reading === null ? (
        <span className={card.quiet}>{text.goal.noValue}</span>
      ) : (
        <span className={styles.value}>
          {reading.value === null ? text.goal.noData : formatFigure(reading.value, indicator, language)}
        </span>
      )}
      <PartBadge part="trend" signs={signsOf(judgement)} />
      <div className={styles.badges}>
        {indicator.isKey && (
          <Badge className={styles.badge} appearance="tint" color="brand">
            {text.goal.key}
          </Badge>
        )}
        {indicator.effectLevel !== null && (
          <Badge className={styles.badge} appearance="outline" color="informative">
            {text.goal.story.chain.effectLevels[indicator.effectLevel]}
          </Badge>
        )}
      </div>
    </div>
  );
}
