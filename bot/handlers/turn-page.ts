import { z } from 'zod';
import type { DueReport } from '../../src/application/due-report';
import { isStored } from '../../src/application/save-with-history';
import type { Submitted } from '../../src/application/submit-monthly-report';
import type { Language } from '../../src/domain/shared/language';
import { openUrl } from '../cards/card';
import { errorCard } from '../cards/error-card';
import { escapeMarkdown } from '../cards/escape-markdown';
import { filledReportCard } from '../cards/report/filled-report-card';
import { outcomeInWords } from '../cards/report/outcome-words';
import { parsePostedReport } from '../cards/report/posted-form';
import { type Entries, itemKey } from '../cards/report/report-form';
import { typedEntry } from '../cards/report/typed-entry';
import { textIn } from '../text/text';
import { withCard } from './answer';
import type { VerbHandler } from './pressed';
import { keepingWhatWasTyped, storeReport } from './store-report';

/** An item of the page to turn to. */
const TurnButton = z.object({ to: z.string().min(1).max(300) });

/**
 * Stores what was entered on a page and shows another. A page that was left empty is just turned; one with mistakes, or
 * with something that could not be stored, stays.
 */
export const turnReportPage: VerbHandler = async (chat, pressed) => {
  const { actor, language, data } = pressed;
  const words = textIn(language);
  const posted = parsePostedReport(data);
  const button = TurnButton.safeParse(data);
  if (posted === null || !button.success) return withCard(errorCard(words.brokenCard, language));
  const { workspaceId, month, form, entries } = posted;
  return keepingWhatWasTyped(chat, pressed, posted, async () => {
    const stored = await storeReport(chat, pressed, posted);
    if (!stored.ok) return stored.error;
    const viewed =
      stored.value === null ? await chat.useCases.viewDueReport(actor, workspaceId, month) : null;
    if (viewed?.ok === false)
      return withCard(errorCard(words.submitErrors[viewed.error.kind]({ month, day: '' }), language));
    const report = stored.value?.report ?? viewed?.value;
    const shown = report === undefined ? [] : itemsShown(report, form?.paging?.keys ?? null);
    if (report === undefined || shown.length === 0) {
      const way = openUrl(words.report.openReports, chat.links.toReports(workspaceId));
      return withCard(errorCard(words.report.nothing(month), language, way));
    }
    const remarks = lostEntries(stored.value, entries, language);
    const [lost] = shown.filter(({ id }) => remarks.has(id));
    return withCard(
      filledReportCard({
        report: { ...report, items: shown },
        deputyFor: form?.deputyFor ?? [],
        turn: {
          keys: form?.paging?.keys ?? null,
          to: lost === undefined ? button.data.to : itemKey(lost),
        },
        remarks,
        notice: lost === undefined ? undefined : noticeOf(stored.value, language),
        language,
        links: chat.links,
      }),
    );
  });
};

/** A card keeps to the items it was made for: a deputy's shows nothing of what is their own. */
function itemsShown({ items }: DueReport, keys: readonly string[] | null): DueReport['items'] {
  return keys === null ? items : items.filter((item) => keys.includes(itemKey(item)));
}

function noticeOf(submitted: Submitted | null, language: Language): string {
  const { changedMeanwhile, refused } = textIn(language).report;
  const overtaken = submitted?.outcomes.some(({ outcome }) => outcome === 'changed-meanwhile') ?? false;
  return overtaken ? changedMeanwhile : refused;
}

/** What was typed for items that were not stored, by item. */
function lostEntries(
  submitted: Submitted | null,
  entries: Entries,
  language: Language,
): ReadonlyMap<string, string> {
  const { receipt } = textIn(language);
  const lost = (submitted?.outcomes ?? []).filter(({ outcome }) => !isStored(outcome));
  return new Map(
    lost.map(({ itemId, outcome, column }) => {
      const typed = typedEntry(entries, itemId);
      const own = typed === null ? '' : `. ${receipt.yourEntry}: ${escapeMarkdown(typed)}`;
      return [itemId, `${outcomeInWords({ outcome, column }, language)}${own}`];
    }),
  );
}
