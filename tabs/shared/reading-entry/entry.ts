import { z } from 'zod';
import { ReadingState } from '../../../src/contracts/values';
import { fieldText } from '../../../src/domain/shared/figure-text';
import { type Language, LANGUAGES } from '../../../src/domain/shared/language';
import { FIRST_READING_STATE, type Reading } from '../../../src/domain/tracking/reading';

/** What somebody typed for a figure and has not saved yet. */
export const ReadingEntry = z.object({
  /** Version that stood there when the typing began; null when nothing did. */
  basedOn: z.string().nullable(),
  /** As typed. */
  value: z.string(),
  /** How it is written: in the language of the page when it was typed. */
  language: z.enum(LANGUAGES).default('de'),
  /** The figure that was asked back: whoever saves it again means it. */
  confirmed: z.number().nullable().default(null),
  noDataReason: z.string(),
  state: ReadingState,
  comment: z.string(),
});

export type ReadingEntry = z.infer<typeof ReadingEntry>;

export type StoredReading = Pick<Reading, 'value' | 'noDataReason' | 'state' | 'comment'>;

/** What the fields of a figure show before anybody types. */
export const entryOf = (
  stored: { readonly version: string; readonly reading: StoredReading } | null,
  language: Language,
): ReadingEntry => ({
  basedOn: stored?.version ?? null,
  value: stored?.reading.value == null ? '' : fieldText(stored.reading.value, language),
  language,
  confirmed: null,
  noDataReason: stored?.reading.noDataReason ?? '',
  state: stored?.reading.state ?? FIRST_READING_STATE,
  comment: stored?.reading.comment ?? '',
});

/** Whether two entries say the same, whatever they were based on. */
export const saysTheSame = (a: ReadingEntry, b: ReadingEntry): boolean => contentOf(a) === contentOf(b);

const contentOf = ({ value, noDataReason, state, comment }: ReadingEntry): string =>
  JSON.stringify([value.trim(), noDataReason.trim(), state, comment.trim()]);
