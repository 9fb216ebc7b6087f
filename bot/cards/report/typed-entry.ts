import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import type { Entries, FormItem } from './report-form';

/** Where the names of its milestones are known. */
export interface TypedItem extends Pick<FormItem, 'type' | 'id'> {
  readonly milestones?: readonly { readonly id: string; readonly name: string }[];
}

/** All that was typed for an item, in whole and as plain text, so that it can be copied; null when nothing was. */
export function typedEntry(entries: Entries, item: TypedItem, language: Language): string | null {
  const parts = (item.type === 'reading' ? typedReading : typedStatus)(entries, item, language);
  const typed = parts.filter((part) => part !== '').join(' / ');
  return typed === '' ? null : typed;
}

function typedReading({ readings }: Entries, { id }: TypedItem, language: Language): string[] {
  const { receipt, readingStates } = textIn(language);
  const entry = readings.find(({ indicatorId }) => indicatorId === id);
  if (entry === undefined) return [];
  const [value, reason, comment] = [entry.value, entry.noDataReason, entry.comment].map((one) => one.trim());
  return [
    value === '' ? '' : `${value} (${readingStates[entry.state]})`,
    labelled(receipt.noData, reason),
    labelled(receipt.comment, comment),
  ];
}

function typedStatus(
  { statuses }: Entries,
  { id, milestones = [] }: TypedItem,
  language: Language,
): string[] {
  const { receipt, projectStatuses } = textIn(language);
  const entry = statuses.find(({ measureId }) => measureId === id);
  if (entry === undefined) return [];
  const done = entry.milestonesDone.map((one) => milestones.find((known) => known.id === one)?.name ?? one);
  return [
    entry.status === null ? '' : projectStatuses[entry.status],
    labelled(receipt.progress, entry.progress),
    labelled(receipt.support, entry.supportNeeded),
    labelled(receipt.milestones, done.join(', ')),
  ];
}

const labelled = (label: string, typed: string | undefined): string =>
  typed === undefined || typed.trim() === '' ? '' : `${label}: ${typed.trim()}`;
