import type { IndicatorsView } from '../../../../src/contracts/tracking/indicators';
import type { Language } from '../../../../src/domain/shared/language';
import { indicatorsPassing } from '../../../shared/plan-filter/passing';
import { filterIn } from '../../../shared/plan-filter/plan-filter';
import { type DescribedRow, describeRow } from '../columns/described-row';
import { inOrder, orderIn } from '../columns/indicator-order';
import { signFilterIn, signsPass } from '../signs/sign-filter';
import { NAMES } from '../../../shared/address/names';

export interface ChosenRows {
  /** All that pass the filter, in order. */
  readonly rows: readonly DescribedRow[];
  /** How many there would be without a filter. */
  readonly all: number;
}

/**
 * What an address asks to see. Breakdowns by area repeat what their indicator says, so they stand back until an area
 * or they themselves are asked for.
 *
 * @param query of the address, without `?`
 */
export function chosenRows(view: IndicatorsView, query: string, language: Language): ChosenRows {
  const params = new URLSearchParams(query);
  const filter = filterIn(params);
  const signs = signFilterIn(params);
  const passes = indicatorsPassing(filter, view.areas);
  const withParts = filter.area !== null || params.get(NAMES.indicators.parts) === '1';
  const standing = view.indicators.filter(({ indicator }) => withParts || indicator.breakdownOf === null);
  const passing = standing
    .map(describeRow)
    .filter(({ row, searched }) => signsPass(signs, row.signs) && passes(row, searched));
  const areaNames = areaNamesOf(view);
  return { all: standing.length, rows: inOrder(passing, orderIn(params), { language, areaNames }) };
}

export const areaNamesOf = ({ areas }: Pick<IndicatorsView, 'areas'>): ReadonlyMap<string, string> =>
  new Map(areas.map(({ id, name }) => [id, name]));
