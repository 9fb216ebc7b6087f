import { z } from 'zod';
import { filledReportCard, sameReportPage } from '../cards/report/filled-report-card';
import { parsePostedReport } from '../cards/report/posted-form';
import { saidEntries } from '../cards/report/said-entries';
import { textIn } from '../text/text';
import { withCard, withSentence } from './answer';
import type { VerbHandler } from './pressed';
import { itemsAmong, whyNot } from './store-report';

/** What the fields of each item said when the card was sent; absent from clients that post as a message. */
const WholeButton = z.object({
  marks: z.record(z.string().max(300), z.string().max(40).nullable()).optional(),
});

/**
 * The same form with all its fields, for clients where the fields of an item cannot be opened. It stores nothing, so
 * where it fails a sentence is enough, and the card stays with what was typed into it.
 */
export const showWholeReport: VerbHandler = async (chat, pressed) => {
  const { actor, language, data } = pressed;
  const words = textIn(language);
  const posted = parsePostedReport(data);
  const button = WholeButton.safeParse(data);
  if (posted === null || !button.success) return withSentence(words.brokenCard);
  const { form, fields, workspaceId, month } = posted;
  const viewed = await chat.useCases.viewDueReport(actor, workspaceId, month);
  if (!viewed.ok) return withSentence(whyNot(viewed.error, month, language));
  // Exactly those of the page: what was typed for one that moved to another page would be lost. The fields do not tell
  // which they are, as some clients post no empty ones.
  const { marks } = button.data;
  const all = viewed.value.items;
  const items = marks === undefined ? all : itemsAmong(all, Object.keys(marks));
  if (items.length === 0) return withSentence(words.report.nothing(month));
  const view = {
    report: { ...viewed.value, items },
    deputyFor: form?.deputyFor ?? [],
    typed: saidEntries(fields, new Map(Object.entries(marks ?? {}))),
    whole: true,
    language,
    links: chat.links,
  };
  return withCard(marks === undefined ? filledReportCard(view) : sameReportPage(view, form?.paging ?? null));
};
