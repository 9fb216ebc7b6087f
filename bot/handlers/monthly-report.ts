import type { EntryProblem } from '../../src/application/reported-entry';
import { StorageUnavailable } from '../../src/application/ports/repository';
import type { SubmitError } from '../../src/application/submit-monthly-report';
import type { ChatDeps } from '../bot-deps';
import { errorCard } from '../cards/error-card';
import { openUrl } from '../cards/card';
import { monthlyReportCard } from '../cards/monthly-report-card';
import { parsePostedReport, type PostedReport } from '../cards/posted-form';
import { receiptCard } from '../cards/receipt-card';
import { toReportForm } from '../cards/report-form';
import { textIn } from '../text/text';
import { type Answer, withCard, withSentence } from './answer';
import type { Pressed, VerbHandler } from './pressed';

/** Takes what was entered for a month: a receipt when it is stored, else the same form with what to do. */
export const submitMonthlyReport: VerbHandler = async (chat, pressed) => {
  const posted = parsePostedReport(pressed.data);
  if (posted === null) return withCard(errorCard(textIn(pressed.language).brokenCard, pressed.language));
  const { workspaceId, month, entries } = posted;
  try {
    const result = await chat.useCases.submitMonthlyReport(pressed.actor, workspaceId, {
      month,
      // A card never corrects a closed month; that takes a reason, which the tab asks for.
      reason: '',
      ...entries,
    });
    if (!result.ok) return await refused(chat, pressed, posted, result.error);
    const { language } = pressed;
    return withCard(receiptCard({ submitted: result.value, entries, language, links: chat.links }));
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    chat.log.error('monthly-report-not-stored', error, { workspace: workspaceId });
    return storageAway(chat, pressed, posted);
  }
};

async function refused(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
  error: SubmitError,
): Promise<Answer> {
  const { language } = pressed;
  const facts = {
    month: posted.month,
    day: 'opens' in error ? error.opens : 'closed' in error ? error.closed : '',
  };
  const sentence = textIn(language).submitErrors[error.kind](facts);
  if (error.kind === 'invalid-entries')
    return formAgain(chat, pressed, posted, { notice: sentence, problems: error.problems });
  if (error.kind === 'nothing-entered')
    return formAgain(chat, pressed, posted, { notice: sentence, problems: [] });
  if (error.kind === 'not-permitted') return withCard(errorCard(sentence, language));
  const way = openUrl(textIn(language).report.openReports, chat.links.toReports(posted.workspaceId));
  return withCard(errorCard(sentence, language, way));
}

interface Again {
  readonly notice: string;
  readonly problems: readonly EntryProblem[];
}

/** The form with all that was typed, and still based on what its author saw. */
async function formAgain(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
  again: Again,
): Promise<Answer> {
  const { language, actor } = pressed;
  const { entries } = posted;
  if (posted.form !== null)
    return withCard(monthlyReportCard({ form: posted.form, entries, ...again, language, links: chat.links }));
  const report = await chat.useCases.viewDueReport(actor, posted.workspaceId, posted.month);
  if (!report.ok) return withCard(errorCard(again.notice, language));
  return withCard(
    monthlyReportCard({ form: toReportForm(report.value), entries, ...again, language, links: chat.links }),
  );
}

function storageAway(chat: ChatDeps, pressed: Pressed, posted: PostedReport): Answer {
  const { language, place } = pressed;
  const words = textIn(language);
  if (place === 'message' || posted.form === null) return withSentence(words.storageAwayMessage);
  const { form, entries } = posted;
  return withCard(
    monthlyReportCard({ form, entries, notice: words.storageAwayForm, language, links: chat.links }),
  );
}
