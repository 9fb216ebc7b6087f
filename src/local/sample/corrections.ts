import { instantAt } from '../../domain/calendar/local-time';
import { toDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { type Month, toMonth } from '../../domain/shared/month';
import type { Reading } from '../../domain/tracking/reading';

/** A figure that was changed after it had been reported; what stands now follows from the course of the indicator. */
export interface Correction {
  readonly indicatorId: string;
  readonly month: Month;
  /** What had been reported first. */
  readonly first: Pick<Reading, 'value' | 'state' | 'comment'>;
  readonly at: Instant;
  /** Why, once the month was closed; empty before. */
  readonly reason: string;
}

export const CORRECTIONS: readonly Correction[] = [
  {
    indicatorId: 'grundsicherung-vier-wochen',
    month: toMonth('2026-08'),
    first: { value: 81.4, state: 'provisional', comment: '' },
    at: instantAt(toDay('2026-09-14'), 11),
    reason: '',
  },
  {
    indicatorId: 'abgewendete-wohnungsverluste',
    month: toMonth('2026-06'),
    first: { value: 27.8, state: 'final', comment: '' },
    at: instantAt(toDay('2026-07-14'), 9),
    reason: '',
  },
  {
    indicatorId: 'lebensmittelkontrollen',
    month: toMonth('2026-05'),
    first: { value: 90.1, state: 'final', comment: '' },
    at: instantAt(toDay('2026-07-08'), 10),
    reason: 'Nachprüfung: Die Kontrollen eines Bezirks fehlten in der Auswertung.',
  },
  {
    indicatorId: 'einbuergerungen',
    month: toMonth('2026-07'),
    first: { value: 2_740, state: 'final', comment: '' },
    at: instantAt(toDay('2026-09-22'), 14),
    reason: 'Im Juli ausgehändigte Urkunden wurden erst im September erfasst.',
  },
];
