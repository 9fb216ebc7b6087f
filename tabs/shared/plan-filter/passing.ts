import type { IndicatorRow } from '../../../src/contracts/tracking/indicators';
import type { AreaName, GoalPart, GoalSummary } from '../../../src/contracts/tracking/masterplan';
import { within } from '../../../src/domain/masterplan/area';
import type { PlanFilter } from './plan-filter';

type Areas = readonly Pick<AreaName, 'id' | 'parentId'>[];

/** Every word typed has to be found, in whatever order. */
export function searching(search: string): (searched: string) => boolean {
  const words = search.toLocaleLowerCase('de').split(/\s+/);
  return (searched) => words.every((word) => searched.includes(word));
}

/** In which a search looks for a goal's words. */
export const searchedOf = ({ name, benefit, ownerPostName, targetGroups }: GoalSummary): string =>
  [name, benefit, ownerPostName, ...targetGroups].join(' ').toLocaleLowerCase('de');

export type AskGoal = (goal: GoalSummary & { readonly fieldId: string }, searched: string) => boolean;

/**
 * A question to ask of each goal. Its own light, office, group and areas count; what only indicators have must hold
 * together for one of its indicators.
 */
export function goalsPassing(filter: PlanFilter, areas: Areas): AskGoal {
  const found = searching(filter.search);
  const inArea = areaQuestion(filter.area, areas);
  const ofPart = partQuestion(filter);
  return (goal, searched) =>
    matches(filter.field, goal.fieldId) &&
    matches(filter.light, goal.light) &&
    (filter.office === null || goal.officeIds.includes(filter.office)) &&
    (filter.group === null || goal.targetGroups.includes(filter.group)) &&
    inArea(goal.areaIds) &&
    (ofPart === null || goal.parts.some(ofPart)) &&
    found(searched);
}

/** @returns null when nothing is asked of indicators */
function partQuestion({
  kind,
  resultLevel,
  effectLevel,
  keyOnly,
}: PlanFilter): ((part: GoalPart) => boolean) | null {
  if (kind === null && resultLevel === null && effectLevel === null && !keyOnly) return null;
  return (part) =>
    matches(kind, part.kind) &&
    matches(resultLevel, part.resultLevel) &&
    matches(effectLevel, part.effectLevel) &&
    (!keyOnly || part.isKey);
}

export type AskIndicator = (
  row: Pick<IndicatorRow, 'indicator' | 'fieldId' | 'officeId' | 'targetGroups' | 'areaIds' | 'signs'>,
  searched: string,
) => boolean;

/** A question to ask of each indicator. */
export function indicatorsPassing(filter: PlanFilter, areas: Areas): AskIndicator {
  const found = searching(filter.search);
  const inArea = areaQuestion(filter.area, areas);
  return ({ indicator, fieldId, officeId, targetGroups, areaIds, signs }, searched) =>
    matches(filter.field, fieldId) &&
    matches(filter.light, signs.light) &&
    matches(filter.office, officeId) &&
    (filter.group === null || targetGroups.includes(filter.group)) &&
    inArea(areaIds) &&
    matches(filter.kind, indicator.kind) &&
    matches(filter.resultLevel, indicator.resultLevel) &&
    matches(filter.effectLevel, indicator.effectLevel) &&
    (!filter.keyOnly || indicator.isKey) &&
    found(searched);
}

const matches = <T>(wanted: T | null, found: T): boolean => wanted === null || wanted === found;

function areaQuestion(areaId: string | null, areas: Areas): (areaIds: readonly string[]) => boolean {
  if (areaId === null) return () => true;
  const inside = within(areas, areaId);
  return (areaIds) => areaIds.some((id) => inside.has(id));
}
