import type { Forecast, Outlook } from '../tracking/forecast/forecast';
import type { SignalMeaning, Variation } from '../tracking/xmr/variation';

/** What the icon of a variation says: the meaning of its signal, or that there is none. */
export type VariationCode = SignalMeaning | Exclude<Variation['type'], 'special-cause'>;

/** What the icon of a forecast says. A target that is met but moves away has its own word: it is not missed. */
export type OutlookCode = Outlook | 'reached-but-worsening' | 'none';

export const variationCode = (variation: Variation): VariationCode =>
  variation.type === 'special-cause' ? variation.meaning : variation.type;

export function outlookCode(forecast: Forecast): OutlookCode {
  if (forecast.type === 'none') return 'none';
  return forecast.case === 'reached' && forecast.outlook !== 'sun'
    ? 'reached-but-worsening'
    : forecast.outlook;
}
