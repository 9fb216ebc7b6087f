import { z } from 'zod';
import { filledReportCard } from '../cards/report/filled-report-card';
import { parsePostedReport } from '../cards/report/posted-form';
import { refusedReportCard } from '../cards/report/refused-report-card';
import { itemKey } from '../cards/report/report-form';
import { textIn } from '../text/text';
import { withCard, withSentence } from './answer';
import type { VerbHandler } from './pressed';
import { keepingWhatWasTyped, standing } from './store-report';

/** The items of the card the button was on. */
const WholeButton = z.object({ keys: z.array(z.string().max(300)).max(500) });

/** The same form with all its fields, for clients where the fields of an item cannot be opened; stores nothing. */
export const showWholeReport: VerbHandler = async (chat, pressed) => {
  const { language, data } = pressed;
  const { links } = chat;
  const words = textIn(language);
  const posted = parsePostedReport(data);
  const button = WholeButton.safeParse(data);
  if (posted === null || !button.success) return withSentence(words.brokenCard);
  const { form, fields, entries, month } = posted;
  const { keys } = button.data;
  return keepingWhatWasTyped(chat, pressed, posted, async () => {
    const report = await standing(chat, pressed, posted);
    if (!report.ok) return report.error;
    const asked = form?.paging?.keys ?? keys;
    const items = report.value.items.filter((item) => asked.includes(itemKey(item)));
    if (items.length === 0)
      return withCard(refusedReportCard({ sentence: words.report.nothing(month), entries, form, language }));
    const [first] = keys;
    return withCard(
      filledReportCard({
        report: { ...report.value, items },
        deputyFor: form?.deputyFor ?? [],
        ...(form?.paging == null || first === undefined
          ? {}
          : { turn: { keys: form.paging.keys, to: first } }),
        typed: fields,
        whole: true,
        language,
        links,
      }),
    );
  });
};
