import type { GoalSummary, MasterplanView } from '../../../src/contracts/masterplan';
import { type Light, LIGHTS } from '../../../src/domain/tracking/light';
import { worst } from '../../../src/domain/tracking/roll-up';
import { useAddress } from '../../shared/address';

export type Field = MasterplanView['fields'][number];

export interface GoalFilter {
  readonly search: string;
  readonly light: Light | null;
  readonly office: string | null;
  readonly sort: 'plan' | 'worst';
}

/** The filter as the address keeps it; what the address says and nobody knows is ignored. */
export function useGoalFilter(): { filter: GoalFilter; set: (changes: Partial<GoalFilter>) => void } {
  const address = useAddress();
  const light = address.get('light');
  return {
    filter: {
      search: address.get('q') ?? '',
      light: LIGHTS.find((known) => known === light) ?? null,
      office: address.get('office'),
      sort: address.get('sort') === 'worst' ? 'worst' : 'plan',
    },
    set: (changes) => {
      address.set({
        ...(changes.search === undefined ? {} : { q: changes.search }),
        ...(changes.light === undefined ? {} : { light: changes.light }),
        ...(changes.office === undefined ? {} : { office: changes.office }),
        ...(changes.sort === undefined ? {} : { sort: changes.sort === 'worst' ? 'worst' : null }),
      });
    },
  };
}

export const isFiltering = ({ search, light, office }: GoalFilter): boolean =>
  search.trim() !== '' || light !== null || office !== null;

/** @returns the fields with the goals that pass; while filtering, fields without one are left out */
export function chooseGoals(fields: readonly Field[], filter: GoalFilter): Field[] {
  return fields
    .map((field) => ({
      ...field,
      goals: order(
        field.goals.filter((goal) => passes(goal, filter)),
        filter.sort,
      ),
    }))
    .filter(({ goals }) => goals.length > 0 || !isFiltering(filter));
}

function passes(goal: GoalSummary, { search, light, office }: GoalFilter): boolean {
  if (light !== null && goal.light !== light) return false;
  if (office !== null && !goal.officeNames.includes(office)) return false;
  const searched = [goal.name, goal.benefit, goal.ownerPostName].join(' ').toLocaleLowerCase('de');
  return search
    .toLocaleLowerCase('de')
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

/** Array.sort is stable: within a light the order of the plan stays. */
function order(goals: GoalSummary[], sort: GoalFilter['sort']): GoalSummary[] {
  if (sort === 'plan') return goals;
  return goals.sort((a, b) => (a.light === b.light ? 0 : worst([a.light, b.light]) === a.light ? -1 : 1));
}

/** `field:<id>` shows one field of action; anything else the whole Masterplan. */
export function fieldOfView(plan: MasterplanView, view: string | null): Field | null {
  const id = view?.startsWith('field:') === true ? view.slice('field:'.length) : null;
  return plan.fields.find((field) => field.id === id) ?? null;
}
