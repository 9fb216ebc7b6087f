import type { Area } from '../../masterplan/area';
import type { Indicator } from '../indicator';
import type { Secrecy, SecretCounts } from './secret-counts';

const COUNTS: Readonly<Record<Secrecy, SecretCounts | null>> = {
  none: null,
  '1-4': { from: 1, below: 5 },
  '0-4': { from: 0, below: 5 },
  '1-9': { from: 1, below: 10 },
  '0-9': { from: 0, below: 10 },
};

/** For a part of the city whose source says nothing. */
const USUAL: Secrecy = '1-4';

export interface SecrecyPlan {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly Area[];
}

/**
 * What must not be told of each indicator; those missing of which every figure may be told. A part that says nothing
 * itself follows its whole. Of rates and figures with decimals, and of the city as a whole where its source does not
 * demand it, nobody can be told apart.
 *
 * @returns by id of the indicator
 */
export function secretsOf({ indicators, areas }: SecrecyPlan): ReadonlyMap<string, SecretCounts> {
  const cities = new Set(areas.filter(({ kind }) => kind === 'city').map(({ id }) => id));
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const secrets = new Map<string, SecretCounts>();
  for (const indicator of indicators) {
    const { id, kind, decimals, areaId, breakdownOf } = indicator;
    if (kind === 'rate' || decimals > 0) continue;
    const isPart = breakdownOf !== null || (areaId !== null && !cities.has(areaId));
    const secrecy =
      indicator.secrecy ?? byId.get(breakdownOf ?? '')?.secrecy ?? (isPart ? USUAL : ('none' as const));
    const counts = COUNTS[secrecy];
    if (counts !== null) secrets.set(id, counts);
  }
  return secrets;
}
