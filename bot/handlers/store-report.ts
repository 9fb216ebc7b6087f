import type { EntryProblem } from '../../src/application/reported-entry';
import { StorageUnavailable } from '../../src/application/ports/repository';
import type { SubmitError, Submitted } from '../../src/application/submit-monthly-report';
import { err, ok, type Result } from '../../src/domain/shared/result';
import type { ChatDeps } from '../bot-deps';
import { openUrl } from '../cards/card';
import { errorCard } from '../cards/error-card';
import { monthlyReportCard } from '../cards/report/monthly-report-card';
import type { PostedReport } from '../cards/report/posted-form';
import { itemKey, type ReportForm, toReportForm } from '../cards/report/report-form';
import { textIn } from '../text/text';
import { type Answer, withCard, withSentence } from './answer';
import { sayOutOfReach } from './out-of-reach';
import type { Pressed } from './pressed';

/**
 * Stores what stands on a form, or on a page of it.
 *
 * @returns null when nothing was entered
 * @errors what to answer instead: the same form with what is wrong, or why nothing can be stored
 */
export async function storeReport(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
): Promise<Result<Submitted | null, Answer>> {
  const { workspaceId, month, entries } = posted;
  const result = await chat.useCases.submitMonthlyReport(pressed.actor, workspaceId, {
    month,
    // A card never corrects a closed month; that takes a reason, which the tab asks for.
    reason: '',
    answeredOn: pressed.context.activity.replyToId ?? null,
    ...entries,
  });
  if (result.ok) return ok(result.value);
  if (result.error.kind === 'nothing-entered') return ok(null);
  return err(await refused(chat, pressed, posted, result.error));
}

/** Answers even while the lists cannot be reached, with the form and all that was typed into it. */
export async function keepingWhatWasTyped(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
  work: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof StorageUnavailable)) throw error;
    chat.log.error('monthly-report-not-stored', error, { workspace: posted.workspaceId });
    return storageAway(chat, pressed, posted, error);
  }
}

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
  if (error.kind === 'not-permitted') return withCard(errorCard(sentence, language));
  const way = openUrl(textIn(language).report.openReports, chat.links.toReports(posted.workspaceId));
  return withCard(errorCard(sentence, language, way));
}

export interface Again {
  readonly notice: string;
  readonly problems: readonly EntryProblem[];
}

/** The form with all that was typed, and still based on what its author saw. */
export async function formAgain(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
  again: Again,
): Promise<Answer> {
  const { language } = pressed;
  const { entries } = posted;
  const form = posted.form ?? (await formOfWhatWasPosted(chat, pressed, posted));
  if (form === null) return withCard(errorCard(again.notice, language));
  return withCard(monthlyReportCard({ form, entries, ...again, language, links: chat.links }));
}

/** Clients that post a message do not carry the form. */
async function formOfWhatWasPosted(
  chat: ChatDeps,
  { actor }: Pressed,
  { workspaceId, month, entries }: PostedReport,
): Promise<ReportForm | null> {
  const report = await chat.useCases.viewDueReport(actor, workspaceId, month);
  if (!report.ok) return null;
  const keys = [
    ...entries.readings.map(({ indicatorId }) => itemKey({ type: 'reading', id: indicatorId })),
    ...entries.statuses.map(({ measureId }) => itemKey({ type: 'status', id: measureId })),
  ];
  const items = report.value.items.filter((item) => keys.includes(itemKey(item)));
  return items.length === 0 ? null : toReportForm({ ...report.value, items });
}

function storageAway(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
  error: StorageUnavailable,
): Answer {
  const { language, place } = pressed;
  const words = textIn(language);
  if (place === 'message' || posted.form === null)
    return withSentence(sayOutOfReach(error, words.storageAwayMessage, language));
  const { form, entries } = posted;
  const notice = sayOutOfReach(error, words.storageAwayForm, language);
  return withCard(monthlyReportCard({ form, entries, notice, language, links: chat.links }));
}
