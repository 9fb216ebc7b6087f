import type { Month } from '../../shared/month';
import type { Forecast, Outlook } from '../../tracking/forecast/forecast';
import type { Judgement } from '../../tracking/judgement';
import type { Light } from '../../tracking/light';
import type { Trend } from '../../tracking/trend';
import type { Assurance } from '../../tracking/xmr/assurance';
import type { SignalSide } from '../../tracking/xmr/signals';
import type { SignalMeaning, Variation } from '../../tracking/xmr/variation';

/** What the icon of a variation says: the meaning of its signal, or that there is none. */
export type VariationCode = SignalMeaning | Exclude<Variation['type'], 'special-cause'>;

/** What the icon of a forecast says. A target that is met but moves away has its own word: it is not missed. */
export type OutlookCode = Outlook | 'reached-but-worsening' | 'none';

/** Worst first, as goals are rolled up: what is unreported is worse than green. */
export const LIGHT_CODES = ['red', 'amber', 'stale', 'none', 'green'] as const satisfies readonly Light[];

export const TREND_CODES = [
  'rising',
  'falling',
  'steady',
  'none',
] as const satisfies readonly Trend['type'][];

/** Worst first, as tables order and filters list them; what nobody can say comes last. */
export const VARIATION_CODES = [
  'concern',
  'neutral',
  'common-cause',
  'improvement',
  'undetermined',
] as const satisfies readonly VariationCode[];

export const ASSURANCE_CODES = [
  'fails',
  'hit-or-miss',
  'passes',
  'none',
] as const satisfies readonly Assurance['type'][];

export const FORECAST_CODES = [
  'storm',
  'cloud',
  'partly-cloudy',
  'reached-but-worsening',
  'sun',
  'none',
] as const satisfies readonly OutlookCode[];

/** What icons, words, filters and orders need to know of a judgement, without the reasons for it. */
export interface Signs {
  readonly light: Light;
  readonly trend: Trend['type'];
  /** Neutral where there is no trend. */
  readonly trendMeaning: 'better' | 'worse' | 'neutral';
  readonly variation: VariationCode;
  /** On which side of the mean the signal lies; null without a signal. */
  readonly signalSide: SignalSide | null;
  readonly assurance: Assurance['type'];
  readonly forecast: OutlookCode;
}

export const signsOf = ({
  light,
  month,
  trend,
  variation,
  assurance,
  forecast,
}: Pick<Judgement, 'light' | 'month' | 'trend' | 'variation' | 'assurance' | 'forecast'>): Signs => ({
  light,
  ...trendSigns(trend, month),
  variation: variationCode(variation),
  signalSide: variation.type === 'special-cause' ? variation.side : null,
  assurance: assurance.type,
  forecast: outlookCode(forecast),
});

/** A sign stands beside the figure of its month; a trend of earlier months is told in the sentence alone. */
const trendSigns = (trend: Trend, month: Month | null): Pick<Signs, 'trend' | 'trendMeaning'> =>
  trend.type === 'none' || trend.to !== month
    ? { trend: 'none', trendMeaning: 'neutral' }
    : { trend: trend.type, trendMeaning: trend.meaning };

export const variationCode = (variation: Variation): VariationCode =>
  variation.type === 'special-cause' ? variation.meaning : variation.type;

export function outlookCode(forecast: Forecast): OutlookCode {
  if (forecast.type === 'none') return 'none';
  return forecast.case === 'reached' && forecast.outlook !== 'sun'
    ? 'reached-but-worsening'
    : forecast.outlook;
}
