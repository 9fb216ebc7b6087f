import type { IndicatorsView } from '../../../../src/contracts/tracking/indicators';
import type { Language } from '../../../../src/domain/shared/language';
import type { FilterChoices } from '../../../shared/plan-filter/say-filter';

/** What the table can be narrowed to: fields and areas in the order of the plan, the others from A to Z. */
export function filterChoicesIn({ indicators, areas }: IndicatorsView, language: Language): FilterChoices {
  const { compare } = new Intl.Collator(language);
  const fields = new Map(indicators.map(({ fieldId, fieldName }) => [fieldId, fieldName]));
  const offices = new Map(indicators.map(({ officeId, officeName }) => [officeId, officeName]));
  offices.delete('');
  return {
    fields: named(fields),
    offices: named(offices).sort((a, b) => compare(a.name, b.name)),
    groups: [...new Set(indicators.flatMap(({ targetGroups }) => targetGroups))].sort(compare),
    areas,
  };
}

const named = (names: ReadonlyMap<string, string>): { id: string; name: string }[] =>
  [...names].map(([id, name]) => ({ id, name }));
