import type { Judgement } from '../../../src/contracts/judgement';
import {
  type OutlookCode,
  outlookCode,
  type VariationCode,
  variationCode,
} from '../../../src/domain/explanation/judgement-code';
import type { Light } from '../../../src/domain/tracking/light';
import type { Assurance } from '../../../src/domain/tracking/xmr/assurance';

/** What a judgement speaks of, in the order it is shown everywhere. */
export const PARTS = ['light', 'trend', 'variation', 'assurance', 'forecast'] as const;

export type Part = (typeof PARTS)[number];

export type TrendCode = Judgement['trend']['type'];

export type TrendMeaning = 'better' | 'worse' | 'neutral';

export type AssuranceCode = Assurance['type'];

/** Worst first, as goals are rolled up: what is unreported is worse than green. */
export const LIGHT_CODES = ['red', 'amber', 'stale', 'none', 'green'] as const satisfies readonly Light[];

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
] as const satisfies readonly AssuranceCode[];

export const FORECAST_CODES = [
  'storm',
  'cloud',
  'partly-cloudy',
  'reached-but-worsening',
  'sun',
  'none',
] as const satisfies readonly OutlookCode[];

/** The short code of each part: what words, filters and orders go by. */
export const codesOf = ({ light, trend, variation, assurance, forecast }: Judgement) => ({
  light,
  trend: trend.type,
  trendMeaning: trend.type === 'none' ? ('neutral' as const) : trend.meaning,
  variation: variationCode(variation),
  assurance: assurance.type,
  forecast: outlookCode(forecast),
});

export type Codes = ReturnType<typeof codesOf>;
