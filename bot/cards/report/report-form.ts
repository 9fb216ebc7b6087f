import { z } from 'zod';
import type {
  DueReading,
  DueReport,
  DueReportItem,
  DueStatus,
} from '../../../src/application/reporting/due-report';
import type { ReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import type { StatusEntry } from '../../../src/domain/tracking/reporting/status-entry';
import { isMonth, type Month } from '../../../src/domain/shared/month';
import { fieldText } from '../../../src/domain/shared/figure-text';
import type { Language } from '../../../src/domain/shared/language';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { FIRST_READING_STATE, READING_STATES } from '../../../src/domain/tracking/reading';
import { markOfReading, markOfStatus } from './entry-mark';

export const MonthText = z.custom<Month>((value) => typeof value === 'string' && isMonth(value));
const Day = z.iso.date();
const Id = z.string().min(1).max(200);
const Name = z.string().max(2000);
const Figure = z.number();

/** What the fields said when the card was sent, in short; null on cards sent before they told. */
const Mark = z.string().max(40).nullable().default(null);

const FormReading = z.object({
  type: z.literal('reading'),
  id: Id,
  name: Name,
  goalName: Name,
  month: MonthText,
  /** Of what is reported already; null while nothing is. */
  light: z.enum(LIGHTS).nullable(),
  unit: z.string().max(100),
  decimals: z.number().int().min(0).max(15),
  plan: z.discriminatedUnion('type', [
    z.object({ type: z.literal('none') }),
    z.object({ type: z.literal('value'), value: Figure }),
    z.object({ type: z.literal('range'), low: Figure, high: Figure }),
  ]),
  last: z.object({ month: MonthText, value: Figure }).nullable(),
  /** What the figure is while nobody says otherwise: as it is reported, or as it is proposed. */
  state: z.enum(READING_STATES).default(FIRST_READING_STATE),
  /** Whether what is reported needs a word: red, far from the figure before, or missing. */
  explain: z.boolean().default(false),
  /** The figure that is asked back with this form. */
  asked: Figure.nullable().default(null),
  mark: Mark,
});

const FormStatus = z.object({
  type: z.literal('status'),
  id: Id,
  name: Name,
  goalName: Name,
  month: MonthText,
  light: z.enum(LIGHTS).nullable(),
  /** What can still be reported as done, and what this report already says is. */
  milestones: z
    .array(z.object({ id: Id, name: Name, due: Day, mark: z.enum(['late', 'open', 'reported']) }))
    .max(200),
  mark: Mark,
});

/** Where not all items fit one card. */
const Paging = z.object({
  /** Every item of the card, in the order of its pages. */
  keys: z.array(z.string().min(1).max(300)).max(500),
  /** From 1. */
  page: z.number().int().min(1),
  pages: z.number().int().min(1),
  /** Items that are reported, on all pages. */
  done: z.number().int().min(0),
  /** Where the pages before and after begin, null where there is none; cards sent before do not say. */
  back: z.string().max(300).nullable().optional(),
  next: z.string().max(300).nullable().optional(),
});

/**
 * What the form of a month shows beside what is typed. The card carries it along, so that the same form can come back
 * even while the lists cannot be reached; it is shown again to whoever sent it and decides nothing.
 */
export const ReportForm = z.object({
  workspace: z.object({ id: Id, name: Name }),
  month: MonthText,
  due: Day,
  close: Day,
  /** Functions that a deputy is asked for; empty on a holder's own card. */
  deputyFor: z.array(Name).max(500).default([]),
  /** Those of the page. */
  items: z.array(z.discriminatedUnion('type', [FormReading, FormStatus])).max(500),
  /** Whether all fields are shown at once. */
  whole: z.boolean().default(false),
  /** Null where all items are on this card. */
  paging: Paging.nullable().default(null),
});

export type ReportForm = z.infer<typeof ReportForm>;
export type Paging = z.infer<typeof Paging>;
export type FormItem = ReportForm['items'][number];
export type FormReading = z.infer<typeof FormReading>;
export type FormStatus = z.infer<typeof FormStatus>;

/** Tells items of a card apart: an indicator and a measure may have the same id. */
export const itemKey = ({ type, id }: Pick<FormItem, 'type' | 'id'>): string => `${type}:${id}`;

export function toReportForm(
  { workspace, month, days, items }: DueReport,
  language: Language,
  deputyFor: readonly string[] = [],
): ReportForm {
  return {
    workspace: { id: workspace.id, name: workspace.name },
    month,
    due: days.due,
    close: days.close,
    deputyFor: [...deputyFor],
    items: items.map((item) => formItem(item, language)),
    whole: false,
    paging: null,
  };
}

function formItem(item: DueReportItem, language: Language): FormItem {
  const { id, name, goalName, month } = item;
  const light = item.current === null ? null : item.light;
  if (item.type === 'reading') {
    const { unit, decimals, plan, last, proposedState } = item;
    const entry = readingEntry(item, language) ?? {
      value: '',
      noDataReason: '',
      state: proposedState,
      comment: '',
    };
    return {
      type: 'reading',
      id,
      name,
      goalName,
      month,
      light,
      unit,
      decimals,
      plan,
      last,
      state: entry.state,
      explain:
        item.current !== null &&
        (item.light === 'red' || item.current.value.value === null || item.farFromLast),
      asked: null,
      mark: markOfReading(entry),
    };
  }
  const entry = statusEntry(item) ?? { status: null, progress: '', supportNeeded: '', milestonesDone: [] };
  const reported = item.current?.value.milestonesDone ?? [];
  const milestones = item.milestones
    .filter((milestone) => milestone.done === null || reported.includes(milestone.id))
    .map(({ id: milestoneId, name: milestoneName, due, late }) => ({
      id: milestoneId,
      name: milestoneName,
      due,
      mark: reported.includes(milestoneId)
        ? ('reported' as const)
        : late
          ? ('late' as const)
          : ('open' as const),
    }));
  return { type: 'status', id, name, goalName, month, light, milestones, mark: markOfStatus(entry) };
}

/** What stands in the fields, by item; it also says which state of the item the person saw. */
export interface Entries {
  readonly readings: readonly ReadingEntry[];
  readonly statuses: readonly StatusEntry[];
}

/** Those of some items only. */
export function entriesOf(
  { readings, statuses }: Entries,
  items: readonly Pick<FormItem, 'type' | 'id'>[],
): Entries {
  const keys = new Set(items.map(itemKey));
  return {
    readings: readings.filter(({ indicatorId }) => keys.has(itemKey({ type: 'reading', id: indicatorId }))),
    statuses: statuses.filter(({ measureId }) => keys.has(itemKey({ type: 'status', id: measureId }))),
  };
}

/** Those that stand, with what was typed in the place of what it is about. */
export function withTyped(standing: Entries, typed: Entries): Entries {
  const readings = new Set(typed.readings.map(({ indicatorId }) => indicatorId));
  const statuses = new Set(typed.statuses.map(({ measureId }) => measureId));
  return {
    readings: [...standing.readings.filter((one) => !readings.has(one.indicatorId)), ...typed.readings],
    statuses: [...standing.statuses.filter((one) => !statuses.has(one.measureId)), ...typed.statuses],
  };
}

/** The fields filled with what is reported so far. */
export const entriesFrom = ({ items }: Pick<DueReport, 'items'>, language: Language): Entries => ({
  readings: items.flatMap((item) => (item.type === 'reading' ? (readingEntry(item, language) ?? []) : [])),
  statuses: items.flatMap((item) => (item.type === 'status' ? (statusEntry(item) ?? []) : [])),
});

function readingEntry({ id, current }: DueReading, language: Language): ReadingEntry | null {
  if (current === null) return null;
  const { value: reading, version } = current;
  return {
    indicatorId: id,
    value: reading.value === null ? '' : fieldText(reading.value, language),
    language,
    noDataReason: reading.noDataReason ?? '',
    state: reading.state,
    comment: reading.comment,
    basedOn: version,
  };
}

function statusEntry({ id, current }: DueStatus): StatusEntry | null {
  if (current === null) return null;
  const { status, progress, supportNeeded, milestonesDone } = current.value;
  return { measureId: id, status, progress, supportNeeded, milestonesDone, basedOn: current.version };
}
