import { useState } from 'react';
import { z } from 'zod';
import { keep, loadKept } from '../../../shared/service/kept';
import { ReadingEntry } from '../../../shared/reading-entry/entry';

const CorrectionDraft = z.object({ entry: ReadingEntry, reason: z.string() });

/** What somebody typed to correct a figure, and why, before it is saved. */
export type CorrectionDraft = z.infer<typeof CorrectionDraft>;

/** Outlives the dialog and the view, as the drafts of a report do; null while nothing was typed. */
export function useCorrectionDraft(
  key: string,
): readonly [CorrectionDraft | null, (draft: CorrectionDraft | null) => void] {
  const [draft, setDraft] = useState(() => loadKept(key, CorrectionDraft));
  return [
    draft,
    (next) => {
      keep(key, next);
      setDraft(next);
    },
  ];
}
