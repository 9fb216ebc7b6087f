import type { DueReport } from '../../src/application/reporting/due-report';
import type { Messenger } from '../../src/application/round/messenger';
import type { BotDeps } from '../bot-deps';
import { escalationCard } from '../cards/escalation-card';
import { monthCard } from '../cards/report/month-card';
import { reminderCard } from '../cards/report/reminder-card';
import { createCaseMessages } from './case-messages';
import { createMinutesMessage } from './minutes-message';
import type { MessengerDeps } from './sending';
import { textIn } from '../text/text';
import { sendToUser, updateForUser } from './writing-to';

/** Writes to people and chats on the bot's own account, in the language their client showed last, else in German. */
export function createMessenger(deps: MessengerDeps & Pick<BotDeps, 'clock'>): Messenger {
  const { links } = deps;
  return {
    sendMonthlyCard: (userId, report, as) =>
      sendToUser(deps, userId, (language) => ({
        card: monthCard({ report, as, language, links }),
        toast: textIn(language).report.toast(report.month, openItems(report)),
      })),

    updateMonthlyCard: (userId, { messageId, as }, report) =>
      updateForUser(deps, userId, {
        messageId,
        write: (language) => ({
          card: monthCard({ report, as, language, links }),
          toast: textIn(language).report.toast(report.month, openItems(report)),
        }),
      }),

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

    ...createCaseMessages(deps),
    ...createMinutesMessage(deps),
  };
}

const openItems = ({ items }: DueReport): number => items.filter(({ current }) => current === null).length;
