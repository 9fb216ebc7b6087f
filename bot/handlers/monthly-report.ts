import { errorCard } from '../cards/error-card';
import { parsePostedReport } from '../cards/report/posted-form';
import { receiptCard } from '../cards/report/receipt-card';
import { textIn } from '../text/text';
import { withCard } from './answer';
import type { VerbHandler } from './pressed';
import { formAgain, keepingWhatWasTyped, storeReport } from './store-report';

/** Takes what was entered for a month: a receipt when it is stored, else the same form with what to do. */
export const submitMonthlyReport: VerbHandler = async (chat, pressed) => {
  const { actor, language } = pressed;
  const words = textIn(language);
  const posted = parsePostedReport(pressed.data);
  if (posted === null) return withCard(errorCard(words.brokenCard, language));
  const { workspaceId, month, entries, form } = posted;
  const isPaged = form !== null && form.paging !== null;
  return keepingWhatWasTyped(chat, pressed, posted, async () => {
    const stored = await storeReport(chat, pressed, posted);
    if (!stored.ok) return stored.error;
    const refusal = words.submitErrors['nothing-entered']({ month, day: '' });
    const again = { notice: refusal, problems: [] };
    if (stored.value !== null) {
      const submitted = stored.value;
      return withCard(receiptCard({ submitted, entries, isPaged, language, links: chat.links }));
    }
    if (!isPaged) return formAgain(chat, pressed, posted, again);
    // The pages before are stored already, so an empty last one ends the report as well.
    const report = await chat.useCases.viewDueReport(actor, workspaceId, month);
    if (!report.ok)
      return withCard(errorCard(words.submitErrors[report.error.kind]({ month, day: '' }), language));
    if (report.value.items.every(({ current }) => current === null))
      return formAgain(chat, pressed, posted, again);
    const submitted = { outcomes: [], report: report.value };
    return withCard(receiptCard({ submitted, entries, isPaged, language, links: chat.links }));
  });
};
