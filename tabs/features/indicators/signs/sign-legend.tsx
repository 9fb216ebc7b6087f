import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import {
  ASSURANCE_WORDS,
  OUTLOOK_WORDS,
  TREND_WORDS,
  VARIATION_WORDS,
} from '../../../../src/domain/explanation/wording/words';
import { AssuranceIcon } from '../../../shared/judgement/assurance-icon';
import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  LIGHT_CODES,
  VARIATION_CODES,
} from '../../../../src/domain/explanation/facts/signs';
import { ForecastIcon } from '../../../shared/judgement/forecast-icon';
import { TrendIcon } from '../../../shared/judgement/trend-icon';
import { VariationIcon } from '../../../shared/judgement/variation-icon';
import { LightIcon } from '../../../shared/light/light-icon';
import { usePrinting } from '../../../shared/print/printing';
import { useSession } from '../../../shared/service/session';
import { useAfterFirstPaint } from '../../../shared/look/use-after-first-paint';

const SMALL = { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 };

const useStyles = makeStyles({
  onScreen: { '@media print': { display: 'none' } },
  panel: {
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    paddingInline: tokens.spacingHorizontalL,
  },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalM,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  parts: {
    columnWidth: '20rem',
    columnGap: tokens.spacingHorizontalXXL,
    paddingTop: tokens.spacingVerticalM,
    '@media print': { columnWidth: '9rem', columnGap: tokens.spacingHorizontalL, paddingTop: 0, ...SMALL },
  },
  part: {
    breakInside: 'avoid',
    paddingBottom: tokens.spacingVerticalL,
    '@media print': { breakInside: 'auto', paddingBottom: tokens.spacingVerticalXS },
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    '@media print': SMALL,
  },
  signs: { margin: 0, marginTop: tokens.spacingVerticalS },
  sign: {
    display: 'grid',
    gridTemplateColumns: '1.75rem 1fr',
    paddingBlock: tokens.spacingVerticalXXS,
    alignItems: 'start',
    breakInside: 'avoid',
  },
  word: { fontWeight: tokens.fontWeightSemibold },
  // On paper the words are enough, so that signs and legend find room on one page.
  meaning: {
    '@media print': { display: 'none' },
    margin: 0,
    gridColumn: 2,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface Sign {
  readonly key: string;
  readonly icon: ReactNode;
  readonly word: string;
  readonly meaning: string;
}

export interface SignLegendProps {
  /** Whether it goes along on paper, where nobody can unfold it. */
  readonly printed: boolean;
}

/** What every sign of the table means, folded away once it is known. */
export function SignLegend({ printed }: SignLegendProps) {
  const styles = useStyles();
  const printing = usePrinting();
  const { text } = useSession();
  const isReady = useAfterFirstPaint();
  return (
    <details
      className={mergeClasses(styles.panel, !printed && styles.onScreen)}
      // Only paper unfolds it: otherwise it stays as the reader left it.
      open={(printing && printed) || undefined}
    >
      <summary className={styles.summary}>{text.legend.title}</summary>
      {(isReady || printing) && <Signs />}
    </details>
  );
}

function Signs() {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.legend;
  const { parts, sides } = text.judgement;
  return (
    <>
      <p className={mergeClasses(styles.about, styles.onScreen)}>{words.keyboard}</p>
      <div className={styles.parts}>
        <Part
          name={parts.light}
          about={words.about.light}
          signs={LIGHT_CODES.map((light) => ({
            key: light,
            icon: <LightIcon light={light} size={20} />,
            word: text.lights[light],
            meaning: words.light[light],
          }))}
        />
        <Part
          name={parts.trend}
          about={words.about.trend}
          signs={[
            ...(['better', 'worse', 'neutral'] as const).map((meaning) => ({
              key: meaning,
              icon: <TrendIcon code={meaning === 'worse' ? 'falling' : 'rising'} meaning={meaning} />,
              word: words.trendMeanings[meaning].word,
              meaning: words.trendMeanings[meaning].meaning,
            })),
            {
              key: 'steady',
              icon: <TrendIcon code="steady" meaning="neutral" />,
              word: TREND_WORDS[language].steady,
              meaning: words.steady,
            },
            {
              key: 'none',
              icon: <TrendIcon code="none" meaning="neutral" />,
              word: TREND_WORDS[language].none,
              meaning: words.noTrend,
            },
          ]}
        />
        <Part
          name={parts.variation}
          about={words.about.variation}
          signs={VARIATION_CODES.flatMap((code) =>
            (code === 'common-cause' || code === 'undetermined'
              ? (['high'] as const)
              : (['high', 'low'] as const)
            ).map((side) => ({
              key: `${code} ${side}`,
              icon: <VariationIcon code={code} side={side} />,
              word:
                code === 'common-cause' || code === 'undetermined'
                  ? VARIATION_WORDS[language][code]
                  : text.judgement.aside(VARIATION_WORDS[language][code], sides[side]),
              meaning: words.variation[code],
            })),
          )}
        />
        <Part
          name={parts.assurance}
          about={words.about.assurance}
          signs={ASSURANCE_CODES.map((code) => ({
            key: code,
            icon: <AssuranceIcon code={code} />,
            word: ASSURANCE_WORDS[language][code],
            meaning: words.assurance[code],
          }))}
        />
        <Part
          name={parts.forecast}
          about={words.about.forecast}
          signs={FORECAST_CODES.map((code) => ({
            key: code,
            icon: <ForecastIcon code={code} />,
            word: OUTLOOK_WORDS[language][code],
            meaning: words.forecast[code],
          }))}
        />
      </div>
    </>
  );
}

interface PartProps {
  readonly name: string;
  readonly about: string;
  readonly signs: readonly Sign[];
}

function Part({ name, about, signs }: PartProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <h2 className={styles.title}>{name}</h2>
      <p className={styles.about}>{about}</p>
      <dl className={styles.signs}>
        {signs.map(({ key, icon, word, meaning }) => (
          <div key={key} className={styles.sign}>
            {icon}
            <dt className={styles.word}>{word}</dt>
            <dd className={styles.meaning}>{meaning}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
