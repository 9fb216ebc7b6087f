import type { GoalSummary, MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { isWorse, rollUp } from '../../../src/domain/tracking/roll-up';
import { goalsPassing, searchedOf } from '../../shared/plan-filter/passing';
import { isFiltering, type PlanFilter } from '../../shared/plan-filter/plan-filter';
import { NAMES } from '../../shared/address/names';

export type Field = MasterplanView['fields'][number];

/** A field of action with the goals that are shown; light and counts are those of these goals. */
export interface ChosenField extends Field {
  /** Goals of the field, shown or not. */
  readonly all: number;
}

export type GoalOrder = 'plan' | 'worst';

export const orderIn = (params: URLSearchParams): GoalOrder =>
  params.get(NAMES.masterplan.order) === 'worst' ? 'worst' : 'plan';

/** In which the search looks, by goal; made once, not with every letter. */
export const searchedTexts = (fields: readonly Field[]): ReadonlyMap<string, string> =>
  new Map(fields.flatMap(({ goals }) => goals.map((goal) => [goal.id, searchedOf(goal)])));

export interface Choosing {
  readonly filter: PlanFilter;
  readonly areas: MasterplanView['areas'];
  readonly order: GoalOrder;
  readonly searched: ReadonlyMap<string, string>;
}

/** @returns the fields with the goals that pass; while more than a field is asked for, fields without one are left out */
export function chooseGoals(
  fields: readonly Field[],
  { filter, areas, order, searched }: Choosing,
): ChosenField[] {
  const passes = goalsPassing(filter, areas);
  const isNarrowed = isFiltering({ ...filter, field: null });
  return fieldsInView(fields, filter)
    .map((field) => {
      const goals = field.goals.filter((goal) =>
        passes({ ...goal, fieldId: field.id }, searched.get(goal.id) ?? ''),
      );
      return {
        ...field,
        ...rollUp(goals.flatMap(({ parts }) => parts)),
        goals: inOrder(goals, order),
        all: field.goals.length,
      };
    })
    .filter(({ goals }) => goals.length > 0 || !isNarrowed);
}

export const fieldsInView = (
  fields: readonly Field[],
  { field }: Pick<PlanFilter, 'field'>,
): readonly Field[] => (field === null ? fields : fields.filter(({ id }) => id === field));

/** Sorting is stable: within a light the order of the plan stays. */
function inOrder(goals: GoalSummary[], order: GoalOrder): GoalSummary[] {
  if (order === 'plan') return goals;
  return goals.sort((a, b) => Number(isWorse(b.light, a.light)) - Number(isWorse(a.light, b.light)));
}
