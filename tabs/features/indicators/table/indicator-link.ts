import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { viewPath } from '../../../../src/contracts/tab-address';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { NAMES } from '../../../shared/address/names';

/**
 * Leads to the indicator on the page of its goal; what shows a part of the city leads to all parts beside each other.
 *
 * @param query of the address, so that the way back finds month and filters again
 */
export function indicatorLink({ goalId, indicator }: IndicatorRow, query: string): string {
  if (indicator.breakdownOf !== null) {
    const params = new URLSearchParams(query);
    params.set(NAMES.comparison.chosen, indicator.breakdownOf);
    params.set(NAMES.comparison.way, 'area');
    return `${viewPath.compare()}?${params.toString()}`;
  }
  return `${viewPath.goal(goalId)}${query === '' ? '' : `?${query}`}#${encodeURIComponent(indicatorAnchor(indicator.id))}`;
}
