import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { viewPath } from '../../../../src/contracts/tab-address';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { useAddress } from '../../../shared/address/address';
import { useCardStyles } from '../../../shared/table/card';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { withheldInWords } from '../../../shared/figures/withheld-in-words';
import { useLinkStyles } from '../../../shared/look/link';
import { ShowMore } from '../show-more';
import { NAMES } from '../../../shared/address/names';

type Breakdown = IndicatorView['breakdowns'][number];

/** How many areas are shown at first. */
const STEP = 12;

const useStyles = makeStyles({
  section: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    rowGap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    breakInside: 'avoid',
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { flex: '1 1 8rem', overflowWrap: 'break-word' },
  value: { fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  bar: { display: 'block', width: '100%', height: '8px' },
});

/** The figure for parts of the city, largest first: value, light and a bar from zero, and the way to compare them. */
export function BreakdownList({
  view: { indicator, judgement, breakdowns },
}: {
  readonly view: IndicatorView;
}) {
  const card = useCardStyles();
  const link = useLinkStyles();
  const styles = useStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const words = text.goal.story.breakdown;
  if (breakdowns.length === 0) return null;
  const anchor = `breakdown-${indicator.id}`;
  const ordered = [...breakdowns].sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const most = Math.max(...breakdowns.map(({ value }) => value ?? 0));
  // A bar from zero would show a negative figure as the opposite of what it is.
  const hasBars = most > 0 && breakdowns.every(({ value }) => (value ?? 0) >= 0);
  return (
    <section className={styles.section} aria-labelledby={anchor}>
      <h4 id={anchor} className={card.subtitle}>
        {words.title}
      </h4>
      <ShowMore
        items={ordered}
        step={STEP}
        styles={styles}
        label={`${words.title}: ${indicator.name}`}
        keyOf={({ indicatorId }) => indicatorId}
        render={(part) => (
          <Part
            part={part}
            indicator={indicator}
            month={judgement.month}
            share={hasBars ? (part.value ?? 0) / most : null}
          />
        )}
      />
      <div data-paper="none">
        <Link
          href={to(viewPath.compare(), {
            [NAMES.comparison.chosen]: indicator.id,
            [NAMES.comparison.way]: 'area',
          })}
          className={link.link}
          aria-label={words.compareLabel(indicator.name)}
        >
          {words.compare}
        </Link>
      </div>
    </section>
  );
}

interface PartProps {
  readonly part: Breakdown;
  readonly indicator: IndicatorView['indicator'];
  /** Of the figure for the whole; another month is named. */
  readonly month: IndicatorView['judgement']['month'];
  /** Of the largest, 0 to 1; null where nothing is drawn. */
  readonly share: number | null;
}

function Part({ part, indicator, month, share }: PartProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  return (
    <>
      <div className={styles.line}>
        <span className={styles.name}>{part.areaName}</span>
        {part.value === null ? (
          <span className={card.quiet}>
            {part.withheld === null ? text.goal.noValue : withheldInWords(part.withheld, { text })}
          </span>
        ) : (
          <span className={styles.value}>{formatFigure(part.value, indicator, language)}</span>
        )}
        {part.month !== null && part.month !== month && (
          <span className={card.quiet}>{text.goal.asOf(formatMonth(part.month, language))}</span>
        )}
        <LightBadge light={part.light} />
      </div>
      {share !== null && (
        <svg className={styles.bar} aria-hidden="true" focusable="false">
          <rect width="100%" height="8" fill={tokens.colorNeutralBackground3} />
          <rect
            width={`${(share * 100).toFixed(1)}%`}
            height="8"
            fill={tokens.colorCompoundBrandBackground}
          />
        </svg>
      )}
    </>
  );
}
