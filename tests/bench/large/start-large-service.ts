import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ServiceFigures } from './large-service';

export interface LargeService {
  /** As it stands now; event-loop delay and processor time since it was last asked. */
  figures(): Promise<ServiceFigures>;
  end(): Promise<void>;
}

/** Starts the service over the large workspace in a process of its own. `NODE_PROFILE` holds options for Node, e.g. `--cpu-prof`. */
export async function startLargeService(): Promise<LargeService> {
  const profile = process.env['NODE_PROFILE']?.split(' ') ?? [];
  const child = spawn(
    process.execPath,
    [...profile, '--import', 'tsx', join(__dirname, 'large-service.ts')],
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const died = ended.then((): never => {
    throw new Error('The service ended');
  });
  // Whoever waits for an answer hears of it; at its own end nobody does.
  died.catch(() => undefined);
  const next = (): Promise<ServiceFigures> => {
    const answer = new Promise<ServiceFigures>((resolve) => {
      child.once('message', (message) => resolve(message as ServiceFigures));
    });
    return Promise.race([answer, died]);
  };
  await next();
  return {
    figures() {
      const answer = next();
      child.send('figures');
      return answer;
    },
    async end() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}
