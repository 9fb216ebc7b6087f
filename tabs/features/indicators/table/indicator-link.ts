import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { goalPath } from '../../../shared/address/address';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';

/**
 * Leads to the indicator on the page of its goal; what shows a part of the city leads to all parts beside each other.
 *
 * @param query of the address, so that the way back finds month and filters again
 */
export function indicatorLink({ goalId, indicator }: IndicatorRow, query: string): string {
  if (indicator.breakdownOf !== null) {
    const params = new URLSearchParams(query);
    params.set('indicators', indicator.breakdownOf);
    params.set('show', 'area');
    return `/compare?${params.toString()}`;
  }
  return `${goalPath(goalId)}${query === '' ? '' : `?${query}`}#${encodeURIComponent(indicatorAnchor(indicator.id))}`;
}
