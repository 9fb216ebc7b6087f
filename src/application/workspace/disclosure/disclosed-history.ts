import type { HistoryEntry } from '../../../domain/shared/history';
import { isMonth, type Month } from '../../../domain/shared/month';
import type { Stored } from '../../ports/repository';
import type { Telling } from './telling';

/** Every figure that was corrected, or that one was corrected to, by the key of its reading. */
export function formerFigures(
  history: readonly Stored<HistoryEntry>[],
): ReadonlyMap<string, readonly number[]> {
  const former = new Map<string, number[]>();
  for (const { value: entry } of history) {
    if (entry.list !== 'readings') continue;
    for (const { value } of [entry.before, entry.after]) {
      if (typeof value === 'number') former.set(entry.rowKey, [...(former.get(entry.rowKey) ?? []), value]);
    }
  }
  return former;
}

type Fields = HistoryEntry['before'];

/** A correction without figures that must not be told, and then also without what people wrote about them. */
export function disclosedHistory(entry: HistoryEntry, telling: Telling): HistoryEntry {
  const reading = entry.list === 'readings' ? readingOf(entry) : null;
  if (reading === null) return entry;
  const mayTell = ({ value }: Fields): boolean =>
    typeof value !== 'number' || telling.mayTell(reading.indicatorId, reading.month, value);
  const [before, after] = [entry.before, entry.after].map((fields) =>
    mayTell(fields) ? fields : { ...fields, value: null, noDataReason: null, comment: '', withheld: true },
  );
  if (before === undefined || after === undefined) return entry;
  if (before === entry.before && after === entry.after) return entry;
  return { ...entry, before: without(before), after: without(after), reason: '' };
}

/** What was said of one state may speak of the other. */
const without = (fields: Fields): Fields => ('comment' in fields ? { ...fields, comment: '' } : fields);

/** Keys of readings end with their month. */
function readingOf({ rowKey }: HistoryEntry): { readonly indicatorId: string; readonly month: Month } | null {
  const split = rowKey.lastIndexOf('|');
  const month = rowKey.slice(split + 1);
  return isMonth(month) ? { indicatorId: rowKey.slice(0, split), month } : null;
}
