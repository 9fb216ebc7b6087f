import { z } from 'zod';
import type { EntryField } from '../../../src/domain/tracking/reporting/entry-fault';
import type { ReadingEntry } from '../../../src/domain/tracking/reporting/reading-entry';
import type { StatusEntry } from '../../../src/domain/tracking/reporting/status-entry';
import { LANGUAGES } from '../../../src/domain/shared/language';
import type { Month } from '../../../src/domain/shared/month';
import { fieldText } from '../../../src/domain/shared/figure-text';
import { FIRST_READING_STATE, READING_STATES, type ReadingState } from '../../../src/domain/tracking/reading';
import { PROJECT_STATUSES } from '../../../src/domain/tracking/status-report';
import { type Entries, MonthText, ReportForm } from './report-form';
import { marksIn, saidEntries } from './said-entries';

/** Longer than any text that may be stored, so that too long ones are refused beside their field and not as broken. */
const LONGEST_POSTED = 20_000;

const Typed = z.string().max(LONGEST_POSTED);

/** Some clients turn what looks like a number into one. */
const TypedFigure = z.union([Typed, z.number()]);

/** What the buttons of a report's cards carry. It passed through a client, so nothing in it is trusted. */
export const ReportButton = z.object({
  workspaceId: z.string().min(1).max(200),
  month: MonthText,
  language: z.enum(LANGUAGES).optional().catch(undefined),
});

const ReportPost = z
  .object({
    ...ReportButton.shape,
    basedOn: z.record(z.string(), z.string().max(500).nullable()),
    form: z.unknown().optional(),
    /** Of the button that says which figure is meant. */
    meant: z.object({ itemId: z.string().max(300), value: z.number() }).optional(),
  })
  .catchall(z.unknown());

export interface PostedReport {
  readonly workspaceId: string;
  readonly month: Month;
  /** What was said; what stands as the card was sent is not among it. */
  readonly entries: Entries;
  /** All that stands in the fields. */
  readonly fields: Entries;
  /** The form as it was shown; null from clients that post as a message, and when it cannot be read. */
  readonly form: ReportForm | null;
}

const ReadingFields = z.object({
  value: TypedFigure.default(''),
  noDataReason: Typed.default(''),
  // An untouched choice arrives as '' on some clients.
  state: z.preprocess((value) => (value === '' ? undefined : value), z.enum(READING_STATES).optional()),
  comment: Typed.default(''),
});

const StatusFields = z.object({
  status: z.preprocess((value) => (value === '' ? undefined : value), z.enum(PROJECT_STATUSES).optional()),
  progress: Typed.default(''),
  supportNeeded: Typed.default(''),
  milestonesDone: Typed.default(''),
});

const INPUT = /^(reading|status):(.+):([A-Za-z]+)$/;

export const inputId = (type: 'reading' | 'status', itemId: string, field: EntryField | 'state'): string =>
  `${type}:${itemId}:${field}`;

/** @returns null when it is no post of our form */
export function parsePostedReport(data: unknown): PostedReport | null {
  const post = ReportPost.safeParse(data);
  if (!post.success) return null;
  const { workspaceId, month, basedOn, meant, language = 'de' } = post.data;
  const read = ReportForm.safeParse(post.data.form);
  const form = read.success ? read.data : null;
  const readings: ReadingEntry[] = [];
  const statuses: StatusEntry[] = [];
  for (const { type, itemId, fields } of groupInputs(post.data)) {
    const seen = Object.hasOwn(basedOn, `${type}:${itemId}`) ? (basedOn[`${type}:${itemId}`] ?? null) : null;
    if (type === 'reading') {
      const parsed = ReadingFields.safeParse(fields);
      if (!parsed.success) return null;
      const state = parsed.data.state ?? stateSentWith(form, itemId);
      const { value, ...texts } = parsed.data;
      const said = meant?.itemId === itemId ? meant.value : value;
      readings.push({
        indicatorId: itemId,
        ...texts,
        value: typeof said === 'number' ? fieldText(said, language) : said,
        language,
        confirmed: meant?.itemId === itemId ? meant.value : askedBack(form, itemId),
        state,
        basedOn: seen,
      });
    } else {
      const parsed = StatusFields.safeParse(fields);
      if (!parsed.success) return null;
      const { status, milestonesDone, ...texts } = parsed.data;
      const done = milestonesDone.split(',').filter((id) => id !== '');
      statuses.push({
        measureId: itemId,
        status: status ?? null,
        ...texts,
        milestonesDone: done,
        basedOn: seen,
      });
    }
  }
  const fields = { readings, statuses };
  return { workspaceId, month, entries: saidEntries(fields, marksIn(form)), fields, form };
}

/** A choice that is not posted stands as it was sent. */
function stateSentWith(form: ReportForm | null, itemId: string): ReadingState {
  const item = form?.items.find(({ type, id }) => type === 'reading' && id === itemId);
  return item?.type === 'reading' ? item.state : FIRST_READING_STATE;
}

/** Whoever sends the same figure again has been asked and means it. */
function askedBack(form: ReportForm | null, itemId: string): number | null {
  const item = form?.items.find(({ type, id }) => type === 'reading' && id === itemId);
  return item?.type === 'reading' ? item.asked : null;
}

interface InputGroup {
  readonly type: 'reading' | 'status';
  readonly itemId: string;
  readonly fields: Record<string, unknown>;
}

function groupInputs(data: Readonly<Record<string, unknown>>): InputGroup[] {
  const groups = new Map<string, InputGroup>();
  for (const [key, value] of Object.entries(data)) {
    const [, type, itemId, field] = INPUT.exec(key) ?? [];
    if ((type !== 'reading' && type !== 'status') || itemId === undefined || field === undefined) continue;
    const group = groups.get(`${type}:${itemId}`) ?? { type, itemId, fields: {} };
    groups.set(`${type}:${itemId}`, group);
    // Inputs without a value may arrive as null.
    if (value !== null && value !== undefined) group.fields[field] = value;
  }
  return [...groups.values()];
}

/** Which state of each item a form was filled from, as the form posts it. */
export function basedOnOf({ readings, statuses }: Entries): Record<string, string | null> {
  return Object.fromEntries([
    ...readings.map(({ indicatorId, basedOn }) => [`reading:${indicatorId}`, basedOn] as const),
    ...statuses.map(({ measureId, basedOn }) => [`status:${measureId}`, basedOn] as const),
  ]);
}
