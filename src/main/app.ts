import { createBot, createBotMessenger } from '../../bot/bot';
import { writeMinutesDocument } from '../adapters/documents/minutes-document';
import { repeat } from '../adapters/system/repeat';
import { makeService } from '../application/service';
import type { Settings } from '../config/settings';
import { chatOf } from './chat';
import { followWorkspaces } from './follow-workspaces';
import { createBackends } from './backends';
import { serve } from './server';
import type { AppControls, Surroundings } from './surroundings';

export interface App extends AppControls {
  readonly port: number;
  /** Resolves when every workspace serves its people, or it is known what it lacks. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Seconds between two looks into the organisation's catalogue of apps. */
const CATALOGUE_EVERY = 3_600;

/**
 * Puts the parts together and starts them. Runs on while Graph, the storage or a workspace is away, each workspace for
 * itself; `/healthz` says how they stand.
 */
export async function startApp(settings: Settings, surroundings: Surroundings): Promise<App> {
  const { clock, log } = surroundings;
  const backends = createBackends(settings, surroundings);
  const { storage, workspaces, catalogue } = backends;
  const chat = chatOf(settings, surroundings, backends);
  const notRun = (error: unknown): void => log.error('round-failed', error);
  const { useCases, runRound } = makeService({
    ...backends,
    deliveries: storage.deliveryLog,
    jobs: storage.jobQueue,
    lease: storage.lease,
    sharedViews: storage.sharedViews,
    writeMinutes: writeMinutesDocument,
    messenger: createBotMessenger(chat),
    announceWith: (run) => () => void run().catch(notRun),
    retentionMonths: settings.DELIVERY_RETENTION_MONTHS,
    clock,
    log,
  });
  const followed = followWorkspaces({
    records: backends.records,
    syncSeconds: settings.SYNC_SECONDS,
    onServing: () => void runRound().catch(notRun),
    log,
  });
  const controls = { runRound, sync: followed.sync };
  const bot = createBot({ ...chat, useCases: { ...useCases, workspaces } });
  const server = await serve(settings, surroundings, { backends, useCases, bot, controls });
  const rounds = repeat('round', () => followed.serving.then(() => runRound()), {
    pauseSeconds: () => settings.ROUND_SECONDS,
    log,
  });
  const looks = repeat('app-catalogue', () => catalogue.look(), {
    pauseSeconds: () => CATALOGUE_EVERY,
    log,
  });
  return {
    ...controls,
    port: server.port,
    ready: followed.settled,
    close: async () => {
      await server.close();
      await Promise.all([followed.stop(), rounds.stop(), looks.stop()]);
    },
  };
}
