import type { Area } from '../../domain/masterplan/area';
import type { Masterplan } from '../../domain/masterplan/masterplan';

/** What every view of the plan offers to choose by. */
export interface PlanNames {
  readonly areas: readonly Pick<Area, 'id' | 'name' | 'kind' | 'parentId'>[];
  readonly offices: readonly { readonly id: string; readonly name: string }[];
}

export const planNames = ({ areas, offices }: Masterplan): PlanNames => ({
  areas: areas.map(({ id, name, kind, parentId }) => ({ id, name, kind, parentId })),
  offices: offices.map(({ id, name }) => ({ id, name })),
});
