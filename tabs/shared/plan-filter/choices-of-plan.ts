import type { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import type { Language } from '../../../src/domain/shared/language';
import type { FilterChoices } from './say-filter';

/** What the plan can be narrowed by; target groups are those its goals name. */
export function choicesOfPlan(
  { fields, offices, areas }: Pick<MasterplanView, 'fields' | 'offices' | 'areas'>,
  language: Language,
): FilterChoices {
  const groups = fields.flatMap(({ goals }) => goals.flatMap(({ targetGroups }) => targetGroups));
  return {
    fields: fields.map(({ id, name }) => ({ id, name })),
    offices,
    areas,
    groups: [...new Set(groups)].sort((a, b) => a.localeCompare(b, language)),
  };
}
