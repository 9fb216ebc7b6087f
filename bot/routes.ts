import { Application } from '@microsoft/teams-ai';
import type { TurnContext } from 'botbuilder';
import { dayOf } from '../src/domain/calendar/local-time';
import { parseAbsenceCommand } from './handlers/absence-command';
import type { ChatDeps } from './bot-deps';
import { answerAbsence } from './handlers/absence';
import { sendTaskLists } from './handlers/case/list-tasks';
import { greet } from './handlers/greeting';
import { help } from './handlers/help';
import { forgetConversation, isArrival, isRemoval, welcome } from './handlers/installation';
import { sendReports, sendStatus } from './handlers/report-command';
import { notUnderstood } from './handlers/unknown';

/** Words in lower case, in either language whatever the client speaks. */
const COMMANDS: readonly {
  words: readonly string[];
  handler: (chat: ChatDeps, context: TurnContext) => Promise<void>;
}[] = [
  { words: ['hilfe', 'help', '?'], handler: help },
  { words: ['meldung', 'report', 'meine meldung', 'my report'], handler: sendReports },
  { words: ['status'], handler: sendStatus },
  { words: ['aufgaben', 'tasks', 'meine aufgaben', 'my tasks'], handler: sendTaskLists },
  {
    words: [
      'hallo',
      'hello',
      'hi',
      'hey',
      'moin',
      'guten morgen',
      'guten tag',
      'good morning',
      'servus',
      'grüß gott',
    ],
    handler: greet,
  },
];

/** Who answers what. Keeps no state of its own: business data live in the lists. */
export function createRoutes(chat: ChatDeps): Application {
  const app = new Application({ startTypingTimer: false });
  app.activity(
    ifSo(({ activity }) => isRemoval(activity)),
    (context) => forgetConversation(chat, context),
  );
  app.activity(
    ifSo(({ activity }) => isArrival(activity)),
    (context) => welcome(chat, context),
  );
  for (const { words, handler } of COMMANDS) {
    app.message(
      ifSo(({ activity }) => activity.type === 'message' && words.includes(commandIn(activity.text))),
      (context) => handler(chat, context),
    );
  }
  app.activity('message', async (context) => {
    const command = parseAbsenceCommand(commandIn(context.activity.text), dayOf(chat.clock.now()));
    return command === null ? notUnderstood(chat, context) : answerAbsence(chat, context, command);
  });
  return app;
}

const ifSo =
  (condition: (context: TurnContext) => boolean) =>
  (context: TurnContext): Promise<boolean> =>
    Promise.resolve(condition(context));

/** What was typed without spaces around it, case, and the sign at its end: `Hilfe!` is `hilfe`. */
function commandIn(typed: string | undefined): string {
  const text = (typed ?? '')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .trim()
    .toLowerCase();
  return text === '?'
    ? text
    : text
        .replace(/^\//, '')
        .replace(/[.!?]+$/, '')
        .trim();
}
