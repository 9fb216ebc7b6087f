import { StorageUnavailable } from '../../src/application/ports/repository';
import type { DueReport } from '../../src/application/reporting/due-report';
import type { SubmitError, Submitted } from '../../src/application/reporting/submit-monthly-report';
import type { Language } from '../../src/domain/shared/language';
import type { Month } from '../../src/domain/shared/month';
import { err, ok, type Result } from '../../src/domain/shared/result';
import type { ChatDeps } from '../bot-deps';
import { openUrl } from '../cards/parts/card';
import { monthlyReportCard } from '../cards/report/monthly-report-card';
import type { PostedReport } from '../cards/report/posted-form';
import { refusedReportCard } from '../cards/report/answer/refused-report-card';
import { itemKey } from '../cards/report/report-form';
import { textIn } from '../text/text';
import { type Answer, withCard, withSentence } from './answer';
import { sayOutOfReach } from './out-of-reach';
import type { Pressed } from './pressed';

/**
 * Stores what may be stored of a form, or of a page of it.
 *
 * @returns what became of each entry, also when none was stored; null when nothing was entered
 * @errors what to answer when nothing can be stored whatever is entered, with all that was typed
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
  const { error } = result;
  if (error.kind === 'nothing-entered') return ok(null);
  if (error.kind !== 'invalid-entries' && error.kind !== 'not-responsible')
    return err(refused(chat, pressed, posted, error));
  const report = await standing(chat, pressed, posted);
  if (!report.ok) return report;
  const ids = [
    ...entries.readings.map(({ indicatorId }) => indicatorId),
    ...entries.statuses.map(({ measureId }) => measureId),
  ];
  const problems = error.kind === 'invalid-entries' ? error.problems : [];
  const wrong = problems.map(({ itemId }) => itemId);
  return ok({
    outcomes:
      error.kind === 'invalid-entries'
        ? wrong.map((itemId) => ({ itemId, outcome: 'invalid' }))
        : ids.map((itemId) => ({ itemId, outcome: 'not-responsible' })),
    problems,
    report: report.value,
  });
}

/**
 * What the person has to report, as it stands.
 *
 * @errors what to answer instead, with all that was typed
 */
export async function standing(
  chat: ChatDeps,
  pressed: Pressed,
  posted: PostedReport,
): Promise<Result<DueReport, Answer>> {
  const viewed = await chat.useCases.viewDueReport(pressed.actor, posted.workspaceId, posted.month);
  return viewed.ok ? viewed : err(refused(chat, pressed, posted, viewed.error));
}

/** A card keeps to the items it was made for: a deputy's shows nothing of what is their own. */
export function itemsOfCard({ items }: DueReport, { form }: PostedReport): DueReport['items'] {
  if (form === null) return items;
  if (form.paging !== null) return itemsAmong(items, form.paging.keys);
  return form.deputyFor.length === 0 ? items : itemsAmong(items, form.items.map(itemKey));
}

export const itemsAmong = (items: DueReport['items'], keys: readonly string[]): DueReport['items'] =>
  items.filter((item) => keys.includes(itemKey(item)));

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

/** Why nothing of a month can be reported, or seen. */
export function whyNot(error: SubmitError, month: Month, language: Language): string {
  const day = 'opens' in error ? error.opens : 'closed' in error ? error.closed : '';
  return textIn(language).submitErrors[error.kind]({ month, day });
}

function refused(chat: ChatDeps, { language }: Pressed, posted: PostedReport, error: SubmitError): Answer {
  const { entries, form, month, workspaceId } = posted;
  return withCard(
    refusedReportCard({
      sentence: whyNot(error, month, language),
      entries,
      form,
      language,
      ...(error.kind === 'not-permitted'
        ? {}
        : { way: openUrl(textIn(language).report.openReports, chat.links.toReports(workspaceId)) }),
    }),
  );
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
  const { form, fields } = posted;
  const notice = sayOutOfReach(error, words.storageAwayForm, language);
  return withCard(monthlyReportCard({ form, entries: fields, notice, language, links: chat.links }));
}
