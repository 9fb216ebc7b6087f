import type { OutlookCode, VariationCode } from '../../../src/domain/explanation/judgement-code';
import {
  ASSURANCE_CODES,
  type AssuranceCode,
  type Codes,
  FORECAST_CODES,
  VARIATION_CODES,
} from '../../shared/judgement/codes';

/** By what the signs beyond the light say, which only this table can be narrowed by. */
export interface SignFilter {
  readonly variation: VariationCode | null;
  readonly assurance: AssuranceCode | null;
  readonly forecast: OutlookCode | null;
}

/** In the address each has its own name. What the address says and nobody knows is ignored. */
export function signFilterIn(params: URLSearchParams): SignFilter {
  const one = <T extends string>(name: keyof SignFilter, known: readonly T[]): T | null => {
    const asked = params.get(name);
    return known.find((value) => value === asked) ?? null;
  };
  return {
    variation: one('variation', VARIATION_CODES),
    assurance: one('assurance', ASSURANCE_CODES),
    forecast: one('forecast', FORECAST_CODES),
  };
}

export const NO_SIGN_FILTER = {
  variation: null,
  assurance: null,
  forecast: null,
} as const satisfies SignFilter;

export const signsSet = (filter: SignFilter): number =>
  Object.values(filter).filter((value) => value !== null).length;

export const signsPass = ({ variation, assurance, forecast }: SignFilter, codes: Codes): boolean =>
  (variation === null || variation === codes.variation) &&
  (assurance === null || assurance === codes.assurance) &&
  (forecast === null || forecast === codes.forecast);
