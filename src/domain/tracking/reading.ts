import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import type { Withheld } from './disclosure/withheld';

export const READING_STATES = ['provisional', 'estimated', 'final'] as const;

export type ReadingState = (typeof READING_STATES)[number];

/** What a figure is while nobody says otherwise: nobody should call a figure final by not looking. */
export const FIRST_READING_STATE: ReadingState = 'provisional';

export const REPORTER_KINDS = ['holder', 'deputy', 'steering-support', 'import'] as const;

/** In which capacity somebody reported for a post; the person's name is not kept. */
export type ReporterKind = (typeof REPORTER_KINDS)[number];

/** The figure of one indicator for one month. "Not reported" is the absence of a reading, never a reading. */
export interface Reading {
  readonly indicatorId: string;
  readonly month: Month;
  /** In the indicator's unit; null when there is no data, and then `noDataReason` says why. */
  readonly value: number | null;
  readonly noDataReason: string | null;
  readonly state: ReadingState;
  readonly comment: string;
  readonly source: string;
  readonly reportedByPostId: string;
  readonly reportedAs: ReporterKind;
  readonly reportedAt: Instant;
  /** Only where the figure is left out because it must not be told. Never stored. */
  readonly withheld?: Withheld | undefined;
}

/** Same content, whoever reported it and whenever. */
export function saysTheSame(a: Reading, b: Reading): boolean {
  return (
    a.value === b.value && a.noDataReason === b.noDataReason && a.state === b.state && a.comment === b.comment
  );
}

export const readingKey = (indicatorId: string, month: Month): string => `${indicatorId}|${month}`;
