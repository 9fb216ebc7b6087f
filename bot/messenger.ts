import type { DueReport } from '../src/application/due-report';
import type { Messenger, Sent } from '../src/application/ports/messenger';
import { err, ok } from '../src/domain/shared/result';
import { alertCard } from './cards/alert-card';
import { alertToast } from './cards/alert-title';
import { escalationCard } from './cards/escalation-card';
import { monthCard } from './cards/month-card';
import { reminderCard } from './cards/reminder-card';
import { chatKey, type KeptReference, userKey } from './conversation-reference';
import { botAccount, defaultServiceUrl, openConversation } from './opening';
import { type Attempt, type MessengerDeps, send, update, usableReference, type Write } from './sending';
import { textIn } from './text/text';

/** Writes to people and chats on the bot's own account, in the language their client showed last, else in German. */
export function createMessenger(deps: MessengerDeps): Messenger {
  const { references, links } = deps;
  return {
    sendMonthlyCard: (userId, report, as) =>
      sendToUser(deps, userId, (language) => ({
        card: monthCard({ report, as, language, links }),
        toast: textIn(language).report.toast(report.month, openItems(report)),
      })),

    async updateMonthlyCard(userId, { messageId, as }, report) {
      const key = userKey(userId);
      const kept = await usableReference(deps, key);
      if (kept === null) return err({ kind: 'no-such-chat', retryIn: null });
      const attempt = await update(deps, kept, {
        messageId,
        write: (language) => ({
          card: monthCard({ report, as, language, links }),
          toast: textIn(language).report.toast(report.month, openItems(report)),
        }),
      });
      if (isGone(attempt)) await references.remove(key);
      return sent(attempt);
    },

    sendReminder: (userId, report) =>
      sendToUser(deps, userId, (language) => ({
        card: reminderCard({ report, language, links }),
        toast: textIn(language).reminder.toast(report.month, openItems(report)),
      })),

    sendEscalation: (userId, report) =>
      sendToUser(deps, userId, (language) => ({
        card: escalationCard({ report, language, links }),
        toast: textIn(language).escalation.toast(report.month, report.open.length),
      })),

    async sendAlert(workspace, alert) {
      const chatId = workspace.leadershipChatId;
      const key = chatKey(chatId);
      const reference: KeptReference = (await usableReference(deps, key)) ?? {
        conversationId: chatId,
        conversationType: 'groupChat',
        serviceUrl: defaultServiceUrl(deps),
        botId: botAccount(deps.appId),
        tenantId: deps.tenantId,
      };
      const attempt = await send(deps, reference, (language) => ({
        card: alertCard({ alert, language, links }),
        toast: alertToast(alert, language),
      }));
      if (isGone(attempt)) await references.remove(key);
      return sent(attempt);
    },
  };
}

const openItems = ({ items }: DueReport): number => items.filter(({ current }) => current === null).length;

const isGone = (attempt: Attempt): boolean => !attempt.sent && attempt.isGone;

const sent = (attempt: Attempt): Sent =>
  attempt.sent ? ok({ messageId: attempt.messageId }) : err(attempt.why);

/** A conversation that is gone is forgotten and opened anew, once. */
async function sendToUser(deps: MessengerDeps, userId: string, write: Write): Promise<Sent> {
  const key = userKey(userId);
  const kept = await usableReference(deps, key);
  if (kept !== null) {
    const attempt = await send(deps, kept, write);
    if (!isGone(attempt)) return sent(attempt);
    await deps.references.remove(key);
  }
  const opened = await openConversation(deps, userId);
  if (!opened.ok) return opened;
  await deps.references.put(key, JSON.stringify(opened.value));
  return sent(await send(deps, opened.value, write));
}
