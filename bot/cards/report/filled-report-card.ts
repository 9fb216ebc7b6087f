import type { DueReport, DueReportItem } from '../../../src/application/reporting/due-report';
import type { AdaptiveCard } from '../parts/card';
import { LARGEST_CARD, sizeOf } from '../parts/card-size';
import { monthlyReportCard, type MonthlyReportView } from './monthly-report-card';
import {
  type Entries,
  entriesFrom,
  entriesOf,
  itemKey,
  type Paging,
  toReportForm,
  withTyped,
} from './report-form';
import { reportedSummary } from './reported-summary';

export interface FilledReportView extends Pick<
  MonthlyReportView,
  'language' | 'links' | 'remarks' | 'notice' | 'before'
> {
  readonly report: DueReport;
  /** Functions that a deputy is asked for; empty or absent on a holder's own card. */
  readonly deputyFor?: readonly string[];
  /** Which page of a card that was shown before; the first of a new one when absent. */
  readonly turn?: PageTurn;
  /** What was typed and is not stored: it stands in the fields instead of what is. */
  readonly typed?: Entries;
  /** Whether all fields are shown at once. */
  readonly whole?: boolean;
}

export interface PageTurn {
  /** What the card showed, in its order; null where it does not say. */
  readonly keys: readonly string[] | null;
  /** An item of the page. */
  readonly to: string;
}

/** The form filled with what is reported so far, each figure with its light and why; or the page of it that is asked for. */
export function filledReportCard(view: FilledReportView): AdaptiveCard {
  const { items } = view.report;
  const { turn } = view;
  const whole = build(view, items, null);
  if (turn === undefined && sizeOf(whole) < LARGEST_CARD) return whole;
  const ordered = turn?.keys == null ? openFirst(items) : inOrder(items, turn.keys);
  const pages = inPages(view, ordered);
  const index = turn === undefined ? 0 : pageWith(turn, pages);
  const shown = pages[index] ?? [];
  const place = { ordered, page: index + 1, pages: pages.length };
  return build(view, shown, pages.length === 1 ? null : pagingAt(place, shown));
}

/** What is still open comes first: the later pages are there to look at or to correct. */
const openFirst = (items: readonly DueReportItem[]): DueReportItem[] => [
  ...items.filter(({ current }) => current === null),
  ...items.filter(({ current }) => current !== null),
];

/** Without those that are no longer due. */
function inOrder(items: readonly DueReportItem[], keys: readonly string[]): DueReportItem[] {
  const byKey = new Map(items.map((item) => [itemKey(item), item]));
  return keys.flatMap((key) => byKey.get(key) ?? []);
}

/** As many on each page as fit, at least one. */
function inPages(view: FilledReportView, ordered: readonly DueReportItem[]): DueReportItem[][] {
  const pages: DueReportItem[][] = [];
  let page: DueReportItem[] = [];
  for (const item of ordered) {
    const longer = [...page, item];
    const fits =
      sizeOf(build(view, longer, pagingAt({ ordered, page: 99, pages: 99 }, longer))) < LARGEST_CARD;
    if (fits || page.length === 0) page = longer;
    else {
      pages.push(page);
      page = [item];
    }
  }
  return page.length === 0 ? pages : [...pages, page];
}

/** An item that is no longer due is looked for at the next one that is. */
function pageWith({ keys, to }: PageTurn, pages: readonly (readonly DueReportItem[])[]): number {
  const wanted = keys === null ? [to] : keys.slice(Math.max(0, keys.indexOf(to)));
  for (const key of wanted) {
    const found = pages.findIndex((page) => page.some((item) => itemKey(item) === key));
    if (found >= 0) return found;
  }
  return Math.max(0, pages.length - 1);
}

interface Place {
  readonly ordered: readonly DueReportItem[];
  readonly page: number;
  readonly pages: number;
}

/** All items of the report, on the page of a card that was shown before. */
export const sameReportPage = (view: Omit<FilledReportView, 'turn'>, paging: Paging | null): AdaptiveCard =>
  build(view, paging === null ? view.report.items : inOrder(view.report.items, paging.keys), paging);

function build(view: FilledReportView, shown: readonly DueReportItem[], paging: Paging | null): AdaptiveCard {
  const { report, language, links, remarks, notice, deputyFor, before, typed, whole = false } = view;
  const page: DueReport = { ...report, items: shown };
  const form = toReportForm(page, language, deputyFor);
  const standing = entriesFrom(page, language);
  const summaries = shown.flatMap((item): [string, string][] => {
    const summary = reportedSummary(item, language);
    return summary === null ? [] : [[item.id, summary]];
  });
  return monthlyReportCard({
    form: { ...form, whole, paging },
    entries: typed === undefined ? standing : withTyped(standing, entriesOf(typed, shown)),
    summaries: new Map(summaries),
    ...(remarks === undefined ? {} : { remarks }),
    ...(before === undefined ? {} : { before }),
    notice,
    language,
    links,
  });
}

function pagingAt({ ordered, page, pages }: Place, shown: readonly DueReportItem[]): Paging {
  const keys = ordered.map(itemKey);
  const [first, last] = [shown[0], shown.at(-1)];
  return {
    keys,
    page,
    pages,
    done: ordered.filter(({ current }) => current !== null).length,
    back: (first === undefined ? undefined : keys[keys.indexOf(itemKey(first)) - 1]) ?? null,
    next: (last === undefined ? undefined : keys[keys.indexOf(itemKey(last)) + 1]) ?? null,
  };
}
