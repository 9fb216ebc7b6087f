import { useMemo } from 'react';
import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { type Cause, CAUSES } from '../../../src/domain/deviation/case/cause';
import type { Stage } from '../../../src/domain/deviation/case/stage';
import { fieldOfFormerView } from '../../shared/plan-filter/former-view';
import { isEnded, OPEN_STAGES } from './case-standing';
import type { DescribedCase } from './described-case';
import { shownIn } from './shown';
import { NAMES } from '../../shared/address/names';

/** Whom a case waits for; `me` whatever the side. */
export const TURNS = ['me', 'operating-unit', 'office', 'department'] as const;

export type Turn = (typeof TURNS)[number];

/** `none`: where it was not named yet. */
export const CAUSE_CHOICES = [...CAUSES, 'none'] as const;

const FURTHER_STATUSES = ['demanded', 'ended', 'all'] as const;

export type Status = Stage | (typeof FURTHER_STATUSES)[number];

export const STATUSES: readonly Status[] = [...OPEN_STAGES, ...FURTHER_STATUSES];

export interface CaseFilter {
  readonly search: string;
  /** Id of a field of action. */
  readonly field: string | null;
  readonly office: string | null;
  readonly cause: Cause | 'none' | null;
  readonly turn: Turn | null;
  /** Null for all that are open. */
  readonly status: Status | null;
  readonly overdueOnly: boolean;
}

/** Those that are folded away at first. */
export const FURTHER = ['field', 'office', 'cause'] as const;

export const isSet = (value: CaseFilter[keyof CaseFilter]): boolean =>
  typeof value === 'string' ? value.trim() !== '' : value === true;

/** In the address: all fields, though the tab was set up for one. */
const ALL_FIELDS = '*';

/** The filter as the address keeps it; what the address says and nobody knows is ignored. */
export function useFilterIn(query: string): CaseFilter {
  return useMemo(() => filterIn(new URLSearchParams(query)), [query]);
}

function filterIn(params: URLSearchParams): CaseFilter {
  const one = <T extends string>(name: keyof CaseFilter, known: readonly T[]): T | null => {
    const asked = params.get(NAMES.deviations[name]);
    return known.find((value) => value === asked) ?? null;
  };
  const field = params.get(NAMES.deviations.field) ?? fieldOfFormerView(params);
  const status = one('status', STATUSES);
  return {
    search: params.get(NAMES.deviations.search) ?? '',
    field: field === ALL_FIELDS ? null : field,
    office: params.get(NAMES.deviations.office),
    cause: one('cause', CAUSE_CHOICES),
    turn: one('turn', TURNS),
    status: shownIn(params) === 'board' && showsEnded(status) ? null : status,
    overdueOnly: params.get(NAMES.deviations.overdueOnly) === '1',
  };
}

/** Whether ended ones are asked for, which only the list has. */
export const showsEnded = (status: Status | null): boolean => status === 'ended' || status === 'all';

/** Whether it leaves out more than the tab was set up to. */
export function isFiltering(filter: CaseFilter, query: string): boolean {
  const { field, ...others } = filter;
  return field !== fieldOfFormerView(new URLSearchParams(query)) || Object.values(others).some(isSet);
}

/** What has to change in the address for a filter to change. */
export function addressOf(
  changes: Partial<CaseFilter>,
  query: string,
): Readonly<Record<string, string | null>> {
  const ofTab = fieldOfFormerView(new URLSearchParams(query));
  const { field, overdueOnly, ...texts } = changes;
  return {
    ...Object.fromEntries(
      TEXTS.filter((name) => name in texts).map((name) => [NAMES.deviations[name], texts[name] ?? null]),
    ),
    ...(field === undefined
      ? {}
      : { [NAMES.deviations.field]: field === ofTab ? null : (field ?? ALL_FIELDS) }),
    ...(overdueOnly === undefined ? {} : { [NAMES.deviations.overdueOnly]: overdueOnly ? '1' : null }),
  };
}

const TEXTS = ['search', 'office', 'cause', 'turn', 'status'] as const;
const FILTERS = [...TEXTS, 'field', 'overdueOnly'] as const;

/** What has to change in the address so that nothing is left out but by the tab itself. */
export const withoutFilter = (): Readonly<Record<string, null>> =>
  Object.fromEntries(FILTERS.map((name) => [NAMES.deviations[name], null]));

/** @returns a question to ask of each case; every word of the search has to be found */
export function passing(filter: CaseFilter): (described: DescribedCase) => boolean {
  const words = filter.search.toLocaleLowerCase('de').split(/\s+/);
  const matches = (wanted: string | null, found: string): boolean => wanted === null || wanted === found;
  return ({ summary, searched }) =>
    hasStatus(summary, filter.status) &&
    isTurnOf(summary, filter.turn) &&
    matches(filter.cause, summary.cause ?? 'none') &&
    matches(filter.field, summary.fieldId) &&
    matches(filter.office, summary.officeName) &&
    (!filter.overdueOnly || summary.overdue) &&
    words.every((word) => searched.includes(word));
}

function hasStatus(summary: CaseSummary, status: Status | null): boolean {
  if (status === 'all') return true;
  if (status === 'ended') return isEnded(summary);
  if (isEnded(summary)) return false;
  if (status === null) return true;
  return summary.demanded && (status === 'demanded' || summary.stage === status);
}

const isTurnOf = (summary: CaseSummary, turn: Turn | null): boolean =>
  turn === null || (turn === 'me' ? summary.waitsForMe : summary.waitsFor === turn);
