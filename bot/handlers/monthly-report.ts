import { openUrl } from '../cards/parts/card';
import { filledReportCard } from '../cards/report/filled-report-card';
import { mendingCard } from '../cards/report/answer/mending-card';
import { itemsWith } from '../cards/report/answer/outcome-of-entry';
import { parsePostedReport } from '../cards/report/posted-form';
import { receiptCard } from '../cards/report/answer/receipt-card';
import { refusedReportCard } from '../cards/report/answer/refused-report-card';
import { itemKey } from '../cards/report/report-form';
import { textIn } from '../text/text';
import { withCard, withSentence } from './answer';
import type { VerbHandler } from './pressed';
import { itemsOfCard, keepingWhatWasTyped, standing, storeReport } from './store-report';

/** Stores what may be stored of a month: a receipt when that is all, else the form of what is left to mend. */
export const submitMonthlyReport: VerbHandler = async (chat, pressed) => {
  const { language } = pressed;
  const words = textIn(language);
  const { links } = chat;
  const posted = parsePostedReport(pressed.data);
  // A sentence leaves the card, and what was typed into it, where it is.
  if (posted === null) return withSentence(words.brokenCard);
  const { month, form, workspaceId } = posted;
  const isPaged = form !== null && form.paging !== null;
  return keepingWhatWasTyped(chat, pressed, posted, async () => {
    const stored = await storeReport(chat, pressed, posted);
    if (!stored.ok) return stored.error;
    if (stored.value !== null) {
      const submitted = stored.value;
      return itemsWith(submitted, 'invalid').size > 0
        ? withCard(mendingCard({ submitted, posted, language, links }))
        : withCard(receiptCard({ submitted, posted, isPaged, language, links }));
    }
    const report = await standing(chat, pressed, posted);
    if (!report.ok) return report.error;
    const items = itemsOfCard(report.value, posted);
    if (items.length === 0) {
      const way = openUrl(words.report.openReports, links.toReports(workspaceId));
      const sentence = words.report.nothing(month);
      return withCard(refusedReportCard({ sentence, entries: posted.entries, form, language, way }));
    }
    // Something is stored already, by the pages before or by others: an empty form then ends the report.
    if (items.some(({ current }) => current !== null)) {
      const submitted = { outcomes: [], problems: [], report: report.value };
      return withCard(receiptCard({ submitted, posted, isPaged: true, language, links }));
    }
    const first = form?.items[0];
    return withCard(
      filledReportCard({
        report: { ...report.value, items },
        deputyFor: form?.deputyFor ?? [],
        whole: form?.whole ?? false,
        ...(isPaged && first !== undefined
          ? { turn: { keys: form.paging?.keys ?? null, to: itemKey(first) } }
          : {}),
        typed: posted.fields,
        notice: words.submitErrors['nothing-entered']({ month, day: '' }),
        language,
        links,
      }),
    );
  });
};
