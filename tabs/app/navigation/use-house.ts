import { useLocation } from 'wouter';
import { viewAt } from '../../../src/contracts/tab-address';
import {
  currentOf,
  ENTRIES,
  type Entry,
  entryOf,
  type ListedView,
  type Me,
  viewsOf,
} from '../../shared/house/house';
import { useSession } from '../../shared/service/session';

export interface HouseEntry {
  readonly entry: Entry;
  readonly label: string;
  readonly views: readonly ListedView[];
  readonly isCurrent: boolean;
}

export interface House {
  readonly entries: readonly HouseEntry[];
  /** The listed view that is shown, or stands for it. */
  readonly current: ListedView | null;
}

/** The house as it stands for whoever looks, and where in it they are. */
export function useHouse(me: Me | null): House {
  const { text } = useSession();
  const [path] = useLocation();
  const view = viewAt(path);
  const at = entryOf(view);
  const entries = ENTRIES.map((entry) => ({
    entry,
    label: text.app.entries[entry],
    views: viewsOf(entry, me, text),
    isCurrent: entry === at,
  })).filter(({ views }) => views.length > 0);
  return { entries, current: currentOf(view, entries.find(({ isCurrent }) => isCurrent)?.views ?? []) };
}
