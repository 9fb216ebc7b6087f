import type { BotDeps } from '../../bot/bot-deps';
import type { Settings } from '../config/settings';
import type { Backends } from './backends';
import type { Surroundings } from './surroundings';

/** How the bot reaches the chat, and who it is there. */
export function chatOf(
  settings: Settings,
  { clock, log, links, requireBotAuthentication, botEndpoints, botLanguageOf }: Surroundings,
  { storage, catalogue }: Backends,
): Omit<BotDeps, 'useCases'> {
  return {
    appId: settings.BOT_APP_ID,
    ...(settings.BOT_APP_PASSWORD === undefined ? {} : { appPassword: settings.BOT_APP_PASSWORD }),
    appType: settings.BOT_APP_TYPE,
    tenantId: settings.TENANT_ID,
    serviceUrls: settings.BOT_SERVICE_URLS,
    requireAuthentication: requireBotAuthentication,
    ...(botEndpoints === undefined ? {} : { endpoints: botEndpoints }),
    references: storage.conversationReferences,
    ...(botLanguageOf === undefined ? {} : { languageOf: botLanguageOf }),
    links: links(() => catalogue.known() ?? settings.TEAMS_APP_ID),
    sendLimit: storage.sendLimit({ perSecond: settings.SEND_RATE, log }),
    clock,
    log,
  };
}
