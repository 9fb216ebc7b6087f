import { markOfReading, markOfStatus } from './entry-mark';
import { type Entries, itemKey, type ReportForm } from './report-form';

/** What the fields of each item said when the card was sent, in short, by the item's key. */
export type Marks = ReadonlyMap<string, string | null>;

export const marksIn = (form: ReportForm | null): Marks =>
  new Map((form?.items ?? []).map((item) => [itemKey(item), item.mark]));

/**
 * Those in which something was said. Every field of a card is posted, hidden ones too, so that what stands as the card
 * was sent is nothing that anybody said.
 *
 * @param sent the mark of each item by its key; without one, what was reported before or is not empty counts as said
 */
export function saidEntries({ readings, statuses }: Entries, sent: Marks): Entries {
  return {
    readings: readings.filter((entry) => {
      const mark = sent.get(`reading:${entry.indicatorId}`);
      if (mark != null) return markOfReading(entry) !== mark;
      const { value, noDataReason, comment } = entry;
      return entry.basedOn !== null || [value, noDataReason, comment].some((field) => field.trim() !== '');
    }),
    statuses: statuses.filter((entry) => {
      const mark = sent.get(`status:${entry.measureId}`);
      if (mark != null) return markOfStatus(entry) !== mark;
      const { status, progress, supportNeeded, milestonesDone } = entry;
      const texts = [status ?? '', progress, supportNeeded, ...milestonesDone];
      return entry.basedOn !== null || texts.some((field) => field.trim() !== '');
    }),
  };
}
