import { markOfReading, markOfStatus } from './entry-mark';
import type { Entries, ReportForm } from './report-form';

/**
 * Those in which something was said. Every field of a card is posted, hidden ones too, so that what stands as the card
 * was sent is nothing that anybody said.
 *
 * @param form as it was posted; without one, what was reported before and is not empty counts as said
 */
export function saidEntries({ readings, statuses }: Entries, form: ReportForm | null): Entries {
  const sent = new Map((form?.items ?? []).map(({ type, id, mark }) => [`${type}:${id}`, mark]));
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
