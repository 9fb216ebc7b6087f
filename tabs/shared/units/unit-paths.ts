import { addressOf, NO_FILTER, type PlanFilter } from '../plan-filter/plan-filter';

export const officePath = (officeId: string): string => `/office/${encodeURIComponent(officeId)}`;

/** What has to change in the address so that a view of the plan shows exactly this, whatever was filtered before. */
export const onlyThis = (filter: Partial<PlanFilter>): Record<string, string | null> =>
  addressOf({ ...NO_FILTER, ...filter });

/** What has to change in the address so that the deviations of one office, or all, are listed. */
export const deviationsOf = (officeName: string | null): Record<string, string | null> => ({
  'd-q': null,
  'd-field': null,
  'd-cause': null,
  'd-turn': null,
  'd-status': null,
  'd-overdue': null,
  'd-office': officeName,
});
