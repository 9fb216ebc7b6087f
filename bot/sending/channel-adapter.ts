import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type InvokeResponse,
  type TurnContext,
} from 'botbuilder';
import { z } from 'zod';
import type { BotDeps } from '../bot-deps';

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
 * For answers, which the SDK repeats by itself when the connector is busy.
 *
 * @throws Error without an app id where authentication is required: the SDK takes an empty id as leave to check nobody
 *   and to answer to any address
 */
export function createChannelAdapter(identity: ChannelIdentity): ChannelAdapter {
  return new ChannelAdapter(new ConfigurationBotFrameworkAuthentication(...authenticationOptions(identity)));
}

/** For what is sent unasked: each request is made once, so that being told to wait is heard at once and by all. */
export function createSendingAdapter(identity: ChannelIdentity): ChannelAdapter {
  return new ChannelAdapter(new AskingOnce(...authenticationOptions(identity)));
}

type AuthenticationOptions = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

function authenticationOptions(identity: ChannelIdentity): AuthenticationOptions {
  const appId = identity.appId.trim();
  if (identity.requireAuthentication && appId === '') {
    throw new Error(
      'The bot needs its app id (BOT_APP_ID): without it nobody would check who calls. It refuses to start.',
    );
  }
  if (appId === '') return [{}];
  return [
    {
      MicrosoftAppId: appId,
      MicrosoftAppType: identity.appType,
      MicrosoftAppTenantId: identity.tenantId,
      ...(identity.appPassword === undefined ? {} : { MicrosoftAppPassword: identity.appPassword }),
      ...identity.endpoints,
    },
  ];
}

type Authentication = ConfigurationBotFrameworkAuthentication;

/** The SDK offers no way to switch its repeating off, so the step that repeats is taken out of its clients. */
class AskingOnce extends ConfigurationBotFrameworkAuthentication {
  override createConnectorFactory(
    ...identity: Parameters<Authentication['createConnectorFactory']>
  ): ReturnType<Authentication['createConnectorFactory']> {
    const factory = super.createConnectorFactory(...identity);
    const create = factory.create.bind(factory);
    factory.create = async (...address) => {
      const client = await create(...address);
      ClientInside.parse(client).client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
      return client;
    };
    return factory;
  }
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
}

/** Fails loudly when an update of the SDK is made otherwise. */
const ClientInside = z.custom<{ readonly client: { readonly pipeline: Pipeline } }>(
  (connector) => typeof within(connector, 'client', 'pipeline', 'removePolicy') === 'function',
  'The connector client has no pipeline to take the repeating out of',
);

function within(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null ? (Reflect.get(inner, name) as unknown) : undefined,
    value,
  );
}
