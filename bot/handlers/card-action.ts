import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { StorageUnavailable } from '../../src/application/ports/repository';
import { LANGUAGES } from '../../src/domain/shared/language';
import type { ChatDeps } from '../bot-deps';
import { errorCard } from '../cards/parts/error-card';
import { type Verb, VERBS } from '../cards/parts/verbs';
import { actorOf } from './sender';
import { textIn } from '../text/text';
import { acknowledge } from './acknowledge';
import { type Answer, give, withCard, withSentence } from './answer';
import { listTasks } from './case/list-tasks';
import { openCase } from './case/open-case';
import { takeStep } from './case/take-step';
import { correctMonthlyReport } from './correct';
import { submitMonthlyReport } from './monthly-report';
import { sayOutOfReach } from './out-of-reach';
import type { VerbHandler } from './pressed';
import { turnReportPage } from './turn-page';
import { showWholeReport } from './whole-report';

const HANDLERS: Record<Verb, VerbHandler> = {
  'submit-monthly-report': submitMonthlyReport,
  'turn-report-page': turnReportPage,
  'show-whole-report': showWholeReport,
  'correct-monthly-report': correctMonthlyReport,
  'acknowledge-deviation': acknowledge,
  'open-case': openCase,
  'take-case-step': takeStep,
  'list-case-tasks': listTasks,
};

const INVOKE = 'adaptiveCard/action';

const Invoked = z.looseObject({ action: z.looseObject({ verb: z.string(), data: z.unknown() }) });
const Posted = z.looseObject({ verb: z.string() });
const CardLanguage = z.looseObject({ language: z.enum(LANGUAGES) });

export function isCardAction({ type, name, value, text }: Activity): boolean {
  if (type === 'invoke') return name === INVOKE;
  return type === 'message' && typeof value === 'object' && value !== null && !text;
}

/** Answers every button, also those we do not know; what goes wrong is logged once and said plainly. */
export async function answerCardAction(chat: ChatDeps, context: TurnContext): Promise<void> {
  const { activity } = context;
  const { verb, data } = readButton(activity);
  const own = CardLanguage.safeParse(data);
  const language = own.success ? own.data.language : chat.languageOf(activity.locale);
  const known = VERBS.find((candidate) => candidate === verb);
  const actor = actorOf(activity);
  await give(context, await decide());

  async function decide(): Promise<Answer> {
    const words = textIn(language);
    if (known === undefined) {
      chat.log.warn('card-action-unknown', { activityId: activity.id ?? null });
      return withCard(errorCard(words.unknownVerb, language));
    }
    if (actor === null) return withSentence(words.noIdentity);
    const place = activity.type === 'invoke' ? 'in-place' : 'message';
    try {
      return await HANDLERS[known](chat, { actor, data, language, place, context });
    } catch (error) {
      chat.log.error('card-action-failed', error, { verb: known, activityId: activity.id ?? null });
      // A sentence leaves the card, and what was typed into it, where it is.
      if (!(error instanceof StorageUnavailable)) return withSentence(words.failed);
      return withSentence(sayOutOfReach(error, words.storageAway, language));
    }
  }
}

function readButton({ type, value }: Activity): { verb: string | null; data: unknown } {
  if (type === 'invoke') {
    const invoked = Invoked.safeParse(value);
    return invoked.success
      ? { verb: invoked.data.action.verb, data: invoked.data.action.data }
      : { verb: null, data: null };
  }
  const posted = Posted.safeParse(value);
  return posted.success ? { verb: posted.data.verb, data: posted.data } : { verb: null, data: null };
}
