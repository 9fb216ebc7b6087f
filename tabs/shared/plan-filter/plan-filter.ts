import { useMemo } from 'react';
import { useSearch } from 'wouter';
import {
  EFFECT_LEVELS,
  type EffectLevel,
  INDICATOR_KINDS,
  type IndicatorKind,
  RESULT_LEVELS,
  type ResultLevel,
} from '../../../src/domain/tracking/indicator';
import { type Light, LIGHTS } from '../../../src/domain/tracking/light';
import { useAddress } from '../address/address';
import { fieldOfFormerView } from './former-view';
import { NAMES } from '../address/names';

/** What is looked at of the plan, the same in every view of it. */
export interface PlanFilter {
  readonly search: string;
  /** Id of a field of action. */
  readonly field: string | null;
  /** Id of an office. */
  readonly office: string | null;
  /** Name of a target group. */
  readonly group: string | null;
  /** Id of an area; all that lies in it counts too. */
  readonly area: string | null;
  readonly resultLevel: ResultLevel | null;
  readonly effectLevel: EffectLevel | null;
  readonly light: Light | null;
  readonly kind: IndicatorKind | null;
  readonly keyOnly: boolean;
}

/** In the address, so that a filter survives reloading, goes along to the next view and can be shared. */
const FILTER_NAMES: Readonly<Record<keyof PlanFilter, string>> = NAMES.plan;

export const NO_FILTER: PlanFilter = {
  search: '',
  field: null,
  office: null,
  group: null,
  area: null,
  resultLevel: null,
  effectLevel: null,
  light: null,
  kind: null,
  keyOnly: false,
};

export interface PlanFilterInUse {
  readonly filter: PlanFilter;
  readonly set: (changes: Partial<PlanFilter>) => void;
  readonly reset: () => void;
}

export function usePlanFilter(): PlanFilterInUse {
  const query = useSearch();
  const address = useAddress();
  const filter = useMemo(() => filterIn(new URLSearchParams(query)), [query]);
  return {
    filter,
    set: (changes) => {
      address.set(addressOf(changes));
    },
    reset: () => {
      address.set(addressOf(NO_FILTER));
    },
  };
}

/** What the address says and nobody knows is ignored; a field named as former settings did counts like any other. */
export function filterIn(params: URLSearchParams): PlanFilter {
  const text = (name: keyof PlanFilter): string | null => params.get(FILTER_NAMES[name]);
  const one = <T extends string>(name: keyof PlanFilter, known: readonly T[]): T | null => {
    const asked = text(name);
    return known.find((value) => value === asked) ?? null;
  };
  return {
    search: text('search') ?? '',
    field: text('field') ?? fieldOfFormerView(params),
    office: text('office'),
    group: text('group'),
    area: text('area'),
    resultLevel: one('resultLevel', RESULT_LEVELS),
    effectLevel: one('effectLevel', EFFECT_LEVELS),
    light: one('light', LIGHTS),
    kind: one('kind', INDICATOR_KINDS),
    keyOnly: text('keyOnly') === '1',
  };
}

/** What has to change in the address for a filter to change; null takes a name out. */
export function addressOf(changes: Partial<PlanFilter>): Record<string, string | null> {
  const names = Object.keys(changes).filter((name): name is keyof PlanFilter => name in FILTER_NAMES);
  return {
    ...Object.fromEntries(names.map((name) => [FILTER_NAMES[name], inAddress(changes[name])])),
    // The field of a former setting would otherwise come back as soon as the chosen one is taken out.
    ...('field' in changes ? { [NAMES.formerView]: null } : {}),
  };
}

function inAddress(value: PlanFilter[keyof PlanFilter] | undefined): string | null {
  if (typeof value === 'boolean') return value ? '1' : null;
  return value === undefined || value === '' ? null : value;
}

export const isSet = (value: PlanFilter[keyof PlanFilter]): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value === true;

export const isFiltering = (filter: PlanFilter): boolean => Object.values(filter).some(isSet);
