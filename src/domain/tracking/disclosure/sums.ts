import { type Area, within } from '../../masterplan/area';
import { groupBy } from '../../shared/group-by';
import type { Indicator } from '../indicator';
import type { SecrecyPlan } from './secrecy';

/** Parts that make up a whole, as whoever reads both will reckon: what is left of the whole is the part that is not shown. */
export interface Sum {
  readonly wholeId: string;
  /** In the plan's order. */
  readonly partIds: readonly string[];
  /** Whether the parts may be groups of several kinds, by age and by sex: then each kind makes up the whole. */
  readonly ofGroups: boolean;
}

/** The sums that a plan's figures make: of areas level by level, and of groups. Ratios add up to nothing. */
export function sumsOf({ indicators, areas }: SecrecyPlan): Sum[] {
  const parts = groupBy(indicators.filter(isAdditive), ({ breakdownOf }) => breakdownOf ?? '');
  return indicators.flatMap((whole) => {
    const own = isAdditive(whole) ? (parts.get(whole.id) ?? []) : [];
    if (own.length === 0) return [];
    const groups = own.filter(({ areaId }) => areaId === null);
    const sums = areaSums(
      whole,
      own.filter(({ areaId }) => areaId !== null),
      areas,
    );
    if (groups.length === 0) return sums;
    return [...sums, { wholeId: whole.id, partIds: groups.map(({ id }) => id), ofGroups: true }];
  });
}

const isAdditive = ({ kind }: Indicator): boolean => kind !== 'rate';

/** A Stadtteil adds up to its Stadtbezirk where that is a part too, else to the whole. */
function areaSums(whole: Indicator, parts: readonly Indicator[], areas: readonly Area[]): Sum[] {
  const kinds = new Map(areas.map(({ id, kind }) => [id, kind]));
  const inside = new Map(parts.map(({ id, areaId }) => [id, within(areas, areaId ?? '')]));
  const around = (part: Indicator): Indicator | undefined =>
    parts
      .filter(({ id, areaId }) => areaId !== part.areaId && inside.get(id)?.has(part.areaId ?? '') === true)
      .sort((a, b) => (inside.get(a.id)?.size ?? 0) - (inside.get(b.id)?.size ?? 0))
      .at(0);
  const levels = groupBy(parts, (part) => {
    const wholeId = around(part)?.id ?? whole.id;
    return JSON.stringify([wholeId, kinds.get(part.areaId ?? '') ?? null]);
  });
  return [...levels.values()].map((level) => ({
    wholeId: (level[0] === undefined ? undefined : around(level[0])?.id) ?? whole.id,
    partIds: level.map(({ id }) => id),
    ofGroups: false,
  }));
}
