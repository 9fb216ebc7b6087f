import type { Language } from '../../../../src/domain/shared/language';
import type { AdaptiveCard, OpenUrlAction } from '../../parts/card';
import { errorCard } from '../../parts/error-card';
import { type LostItem, lostEntries } from './lost-entries';
import type { Entries, ReportForm } from '../report-form';
import { itemKey } from '../report-form';

export interface RefusedReport {
  readonly sentence: string;
  readonly entries: Entries;
  /** As it was posted, for the names; null where the client does not say. */
  readonly form: ReportForm | null;
  readonly language: Language;
  readonly way?: OpenUrlAction;
}

/** Why nothing of a report can be stored, with all that was typed: it takes the place of the form. */
export function refusedReportCard({ sentence, entries, form, language, way }: RefusedReport): AdaptiveCard {
  const error = errorCard(sentence, language, way);
  return { ...error, body: [...error.body, ...lostEntries(entries, itemsIn(entries, form), language)] };
}

/** The items of a post, by the names its form gave them. */
export function itemsIn({ readings, statuses }: Entries, form: ReportForm | null): LostItem[] {
  const known = new Map((form?.items ?? []).map((item) => [itemKey(item), item]));
  return [
    ...readings.map(({ indicatorId }) => ({ type: 'reading' as const, id: indicatorId })),
    ...statuses.map(({ measureId }) => ({ type: 'status' as const, id: measureId })),
  ].map((item) => known.get(itemKey(item)) ?? { ...item, name: item.id });
}
