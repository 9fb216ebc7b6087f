import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startChild, untilItAnswers, type Child } from './child-process';
import { PortTaken, untilPortIsFree } from './free-port';
import { personalChatId, playgroundConfig, type PlaygroundPeople } from './playground-config';

export interface PlaygroundOptions extends PlaygroundPeople {
  readonly port: number;
  /** Where the bot listens: `http://127.0.0.1:3978/api/messages`. */
  readonly botEndpoint: string;
  /** Holds its configuration and logs. */
  readonly dataDir: string;
}

export interface Playground {
  readonly url: string;
  /** Where the bot sends its messages to; `serviceUrl` in every activity. */
  readonly serviceUrl: string;
  readonly ended: Child['ended'];
  /**
   * Tells the bot that it was installed, in the current user's chat and the leadership's. The page does the same when
   * somebody opens a chat in it. Returns when the Playground has accepted it, not when the bot has handled it.
   */
  install(): Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Microsoft's own chat client for bots. It keeps chats in memory only: what was said is gone after a restart.
 *
 * @throws PortTaken naming PLAYGROUND_PORT; left alone it would move to another port without a word
 */
export async function startPlayground({
  port,
  botEndpoint,
  dataDir,
  ...people
}: PlaygroundOptions): Promise<Playground> {
  const use = { port, name: 'Playground', setting: 'PLAYGROUND_PORT', host: '::' };
  await untilPortIsFree(use);
  mkdirSync(dataDir, { recursive: true });
  const config = join(dataDir, 'm365agentsplayground.yml');
  writeFileSync(config, playgroundConfig(people));

  const url = `http://127.0.0.1:${port}`;
  const serviceUrl = `${url}/_connector`;
  const child = startChild({
    name: 'Playground',
    script: require.resolve('@microsoft/m365agentsplayground/cli.js'),
    args: [
      'start',
      ...['--app-endpoint', botEndpoint],
      ...['--channel-id', 'msteams'],
      ...['--port', String(port)],
      ...['--service-url', serviceUrl],
      '--disable-telemetry',
    ],
    env: {
      ...WITHOUT_PROXY,
      ...outputIn(dataDir),
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
      TEAMSAPPTESTER_BROWSER: 'none',
    },
    logFile: join(dataDir, 'playground.log'),
  });
  await untilItAnswers({ name: 'Playground', child, seconds: 60 }, async () => {
    const listens = portIn(child.output());
    // Somebody took the port after we had looked.
    if (listens !== null && listens !== port) await child.stop();
    if (listens !== port) return false;
    const answer = await fetch(`${url}/_debug/ping`);
    return (await answer.text()) === 'pong';
  }).catch((error: unknown) => {
    const listens = portIn(child.output());
    throw listens === null || listens === port ? error : new PortTaken(use);
  });

  return {
    url,
    serviceUrl,
    ended: child.ended,
    stop: child.stop,
    async install() {
      for (const conversation of [personalChatId(people.persona), people.chatId]) {
        const answer = await fetch(
          `${url}/_debug/conversation/${encodeURIComponent(conversation)}/installation`,
          {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: '{}',
          },
        );
        if (!answer.ok) throw new Error(`The Playground refused the installation: ${answer.status}`);
      }
    },
  };
}

/** @returns where it says it listens, null before that */
function portIn(output: string): number | null {
  const said = /Listening on (\d+)/.exec(output)?.[1];
  return said === undefined ? null : Number(said);
}

/** Everything it talks to is on this machine; a company's proxy would not find it. */
const WITHOUT_PROXY = Object.fromEntries(
  ['http_proxy', 'https_proxy', 'all_proxy'].flatMap((name) => [
    [name, undefined],
    [name.toUpperCase(), undefined],
  ]),
);

/** Left alone it would write beside whatever directory it is started in. */
const outputIn = (dataDir: string) => ({
  M365_AGENTS_PLAYGROUND_LOGFILE: join(dataDir, 'playground-console.log'),
  M365_AGENTS_PLAYGROUND_RECORDING_FILE: join(dataDir, 'playground-recording.log'),
});
