import type { IndicatorRow } from '../../../src/contracts/indicators';
import { goalPath } from '../../shared/address';
import { indicatorAnchor } from '../../shared/indicator-anchor';

/**
 * Leads to the indicator on the page of its goal.
 *
 * @param query of the address, so that the way back finds month and filters again
 */
export const indicatorLink = ({ goalId, indicator }: IndicatorRow, query: string): string =>
  `${goalPath(goalId)}${query === '' ? '' : `?${query}`}#${encodeURIComponent(indicatorAnchor(indicator.id))}`;
