import {
  ASSURANCE_CODES,
  FORECAST_CODES,
  type Signs,
  VARIATION_CODES,
} from '../../../../src/domain/explanation/facts/signs';
import { NAMES } from '../../../shared/address/names';

/** By what the signs beyond the light say, which only this table can be narrowed by. */
export interface SignFilter {
  readonly variation: Signs['variation'] | null;
  readonly assurance: Signs['assurance'] | null;
  readonly forecast: Signs['forecast'] | null;
}

/** What the address says and nobody knows is ignored. */
export function signFilterIn(params: URLSearchParams): SignFilter {
  const one = <T extends string>(name: keyof SignFilter, known: readonly T[]): T | null => {
    const asked = params.get(NAMES.indicators[name]);
    return known.find((value) => value === asked) ?? null;
  };
  return {
    variation: one('variation', VARIATION_CODES),
    assurance: one('assurance', ASSURANCE_CODES),
    forecast: one('forecast', FORECAST_CODES),
  };
}

/** What has to change in the address for a filter to change. */
export const addressOfSigns = (changes: Partial<SignFilter>): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    SIGNS.filter((name) => name in changes).map((name) => [NAMES.indicators[name], changes[name] ?? null]),
  );

const SIGNS = ['variation', 'assurance', 'forecast'] as const satisfies readonly (keyof SignFilter)[];

export const NO_SIGN_FILTER = {
  variation: null,
  assurance: null,
  forecast: null,
} as const satisfies SignFilter;

export const signsSet = (filter: SignFilter): number =>
  Object.values(filter).filter((value) => value !== null).length;

export const signsPass = ({ variation, assurance, forecast }: SignFilter, signs: Signs): boolean =>
  (variation === null || variation === signs.variation) &&
  (assurance === null || assurance === signs.assurance) &&
  (forecast === null || forecast === signs.forecast);
