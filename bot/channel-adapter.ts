import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import type { BotDeps } from './bot-deps';

/** The SDK's adapter without its web part, which writes errors to the console and into the answer. */
export class ChannelAdapter extends CloudAdapter {
  /** @throws AuthenticationError when the caller's token is missing or wrong */
  receive(
    authorization: string,
    activity: Activity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, logic);
  }
}

type ChannelIdentity = Pick<
  BotDeps,
  'appId' | 'appPassword' | 'appType' | 'tenantId' | 'requireAuthentication' | 'endpoints'
>;

/**
 * @throws Error without an app id where authentication is required: the SDK takes an empty id as leave to check nobody
 *   and to answer to any address
 */
export function createChannelAdapter(identity: ChannelIdentity): ChannelAdapter {
  const appId = identity.appId.trim();
  if (identity.requireAuthentication && appId === '') {
    throw new Error(
      'The bot needs its app id (BOT_APP_ID): without it nobody would check who calls. It refuses to start.',
    );
  }
  if (appId === '') return new ChannelAdapter(new ConfigurationBotFrameworkAuthentication({}));
  return new ChannelAdapter(
    new ConfigurationBotFrameworkAuthentication({
      MicrosoftAppId: appId,
      MicrosoftAppType: identity.appType,
      MicrosoftAppTenantId: identity.tenantId,
      ...(identity.appPassword === undefined ? {} : { MicrosoftAppPassword: identity.appPassword }),
      ...identity.endpoints,
    }),
  );
}
