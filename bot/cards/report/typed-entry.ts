import type { Entries } from './report-form';

/** The figure, or else the texts, that were typed for an item; null when nothing was. */
export function typedEntry({ readings, statuses }: Entries, itemId: string): string | null {
  const reading = readings.find(({ indicatorId }) => indicatorId === itemId);
  const status = statuses.find(({ measureId }) => measureId === itemId);
  const texts =
    reading === undefined
      ? [status?.progress, status?.supportNeeded]
      : [reading.value, reading.noDataReason, reading.comment];
  const typed = texts.filter((one) => one !== undefined && one.trim() !== '').join(' / ');
  return typed === '' ? null : typed;
}
