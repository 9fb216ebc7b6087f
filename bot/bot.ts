import type { Activity, TurnContext } from 'botbuilder';
import type { Messenger } from '../src/application/round/messenger';
import { languageOf } from '../src/domain/shared/language';
import { refusalOf } from './admission';
import type { BotDeps, ChatDeps } from './bot-deps';
import { createChannelAdapter, createSendingAdapter } from './sending/channel-adapter';
import { createConversationPace } from './sending/conversation-pace';
import { answerCardAction, isCardAction } from './handlers/card-action';
import { rememberConversation } from './handlers/installation';
import { createMessenger } from './sending/messenger';
import { createRoutes } from './routes';
import { machineStopwatch } from './stopwatch';
import { textIn } from './text/text';

/** As far as the web server's request and response are needed; Express fits. */
export interface BotRequest {
  /** JSON, already parsed. */
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface BotResponse {
  status(code: number): unknown;
  json(body: unknown): unknown;
  end(): unknown;
}

export interface Bot {
  /** Handles POST /api/messages. Never rejects. */
  process(request: BotRequest, response: BotResponse): Promise<void>;
}

/** What the bot writes unasked. It knows nothing of what people may ask of the bot. */
export function createBotMessenger(deps: Omit<BotDeps, 'useCases'>): Messenger {
  return createMessenger({
    ...deps,
    languageOf: deps.languageOf ?? languageOf,
    adapter: createSendingAdapter(deps),
    limit: deps.sendLimit,
    pace: createConversationPace(deps.stopwatch ?? machineStopwatch),
  });
}

/** @throws Error when an app id is required and missing */
export function createBot(deps: BotDeps): Bot {
  const adapter = createChannelAdapter(deps);
  const chat: ChatDeps = { ...deps, languageOf: deps.languageOf ?? languageOf };
  const routes = createRoutes(chat);

  adapter.onTurnError = async (context, error) => {
    const { id, type, locale } = context.activity;
    deps.log.error('turn-failed', error, { activityId: id ?? null, activityType: type });
    if (type !== 'message') return;
    try {
      await context.sendActivity(textIn(chat.languageOf(locale)).failed);
    } catch (again) {
      deps.log.error('apology-not-sent', again, { activityId: id ?? null });
    }
  };

  const turn = async (context: TurnContext): Promise<void> => {
    await rememberConversation(chat, context);
    if (isCardAction(context.activity)) await answerCardAction(chat, context);
    else await routes.run(context);
  };

  return {
    async process(request, response) {
      const refusal = refusalOf(request.body, deps);
      if (refusal !== null) {
        deps.log.warn('activity-refused', { refusal });
        response.status(refusal === 'not-an-activity' ? 400 : 403);
        response.json({ error: { code: refusal } });
        return;
      }
      const { authorization } = request.headers;
      try {
        const answer = await adapter.receive(
          typeof authorization === 'string' ? authorization : '',
          request.body as Activity,
          turn,
        );
        response.status(answer?.status ?? 200);
        if (answer?.body === undefined) response.end();
        else response.json(answer.body);
      } catch (error) {
        const status = statusOf(error);
        if (status === 401) deps.log.warn('activity-refused', { refusal: 'not-authenticated' });
        else deps.log.error('activity-failed', error);
        response.status(status);
        response.json({ error: { code: status === 401 ? 'not-authenticated' : 'failed' } });
      }
    },
  };
}

/** The SDK's own refusal carries its status; what its token library refuses comes by name only. */
function statusOf(error: unknown): 401 | 500 {
  if (!(error instanceof Error)) return 500;
  const refused = 'statusCode' in error && (error.statusCode === 401 || error.statusCode === 403);
  return refused || ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name)
    ? 401
    : 500;
}
