import { z } from 'zod';
import type { DueItem, MonthlyReport } from '../../../src/contracts/reporting/monthly-report';
import { ProjectStatus } from '../../../src/contracts/values';
import type { Language } from '../../../src/domain/shared/language';
import { entryOf, ReadingEntry, saysTheSame } from '../../shared/reading-entry/entry';

/** Of the item, for the case that it goes to another post before the draft is saved. */
const name = z.string().default('');

const ReadingDraft = ReadingEntry.extend({ type: z.literal('reading'), name });

const StatusDraft = z.object({
  type: z.literal('status'),
  name,
  basedOn: z.string().nullable(),
  status: ProjectStatus.nullable(),
  progress: z.string(),
  supportNeeded: z.string(),
  milestonesDone: z.array(z.string()).readonly(),
});

/** What somebody typed for an item and has not saved yet. */
export const Draft = z.discriminatedUnion('type', [ReadingDraft, StatusDraft]);

export type Draft = z.infer<typeof Draft>;
export type ReadingDraft = z.infer<typeof ReadingDraft>;
export type StatusDraft = z.infer<typeof StatusDraft>;
export type DueReading = Extract<DueItem, { type: 'reading' }>;
export type DueStatus = Extract<DueItem, { type: 'status' }>;

export const versionOf = (item: DueItem): string | null => item.current?.version ?? null;

/** What the fields of a figure show before anybody types. */
export const readingDraft = (
  { current, name, proposedState }: DueReading,
  language: Language,
): ReadingDraft => ({
  type: 'reading',
  name,
  ...entryOf(current === null ? null : { version: current.version, reading: current.value }, language),
  ...(current === null ? { state: proposedState } : {}),
});

export function statusDraft({ current, name }: DueStatus): StatusDraft {
  const report = current?.value;
  return {
    type: 'status',
    name,
    basedOn: current?.version ?? null,
    status: report?.status ?? null,
    progress: report?.progress ?? '',
    supportNeeded: report?.supportNeeded ?? '',
    milestonesDone: report?.milestonesDone ?? [],
  };
}

export const storedDraft = (item: DueItem, language: Language): Draft =>
  item.type === 'reading' ? readingDraft(item, language) : statusDraft(item);

/** Whether the draft says something else than what is stored now. */
export function differs(draft: Draft, item: DueItem): boolean {
  const stored = storedDraft(item, draft.type === 'reading' ? draft.language : 'de');
  if (draft.type === 'reading') return stored.type !== 'reading' || !saysTheSame(draft, stored);
  return stored.type !== 'status' || contentOf(draft) !== contentOf(stored);
}

/** Somebody else saved since the typing began, and something different. */
export const conflicts = (draft: Draft, item: DueItem): boolean =>
  draft.basedOn !== versionOf(item) && differs(draft, item);

function contentOf({ status, progress, supportNeeded, milestonesDone }: StatusDraft): string {
  return JSON.stringify([status, progress.trim(), supportNeeded.trim(), [...milestonesDone].sort()]);
}

/** @returns the body to submit: what differs, each with the version it was based on */
export function toReport(month: string, drafts: Readonly<Record<string, Draft>>): MonthlyReport {
  const entries = Object.entries(drafts);
  return {
    month,
    readings: entries.flatMap(([indicatorId, draft]) => {
      if (draft.type !== 'reading') return [];
      const { basedOn, value, language, confirmed, noDataReason, state, comment } = draft;
      return [{ indicatorId, basedOn, value, language, confirmed, noDataReason, state, comment }];
    }),
    statuses: entries.flatMap(([measureId, draft]) => {
      if (draft.type !== 'status') return [];
      const { basedOn, status, progress, supportNeeded, milestonesDone } = draft;
      return [{ measureId, basedOn, status, progress, supportNeeded, milestonesDone: [...milestonesDone] }];
    }),
  };
}
