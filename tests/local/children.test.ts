import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startAzurite } from '../../src/local/children/azurite';
import { startChild, untilItAnswers } from '../../src/local/children/child-process';
import { untilPortIsFree } from '../../src/local/children/free-port';
import { readLocalOptions } from '../../src/local/arguments';
import { startLocalMode } from '../../src/local/local-mode';

const PROJECT = join(__dirname, '../..');
let directory: string;
const open: Server[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'zugkraft-children-'));
});

afterEach(async () => {
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  rmSync(directory, { recursive: true });
});

function script(source: string): string {
  const file = join(directory, 'child.cjs');
  writeFileSync(file, source);
  return file;
}

function listen(port = 0, host = '127.0.0.1'): Promise<number> {
  const server = createServer();
  open.push(server);
  return new Promise((resolve) => {
    server.listen(port, host, () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ports that were free a moment ago. */
async function freePorts(count: number): Promise<number[]> {
  const ports = await Promise.all(Array.from({ length: count }, () => listen()));
  for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  return ports;
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function gone(pid: number, seconds: number): Promise<boolean> {
  const giveUp = Date.now() + seconds * 1_000;
  while (lives(pid) && Date.now() < giveUp) await pause(50);
  return !lives(pid);
}

describe('a child', () => {
  const start = (source: string) =>
    startChild({ name: 'Child', script: script(source), args: [], logFile: join(directory, 'child.log') });
  const untilItSays = (child: ReturnType<typeof start>, word: string) =>
    untilItAnswers({ name: 'Child', child, seconds: 20 }, () =>
      Promise.resolve(child.output().includes(word)),
    );

  test('may end in order when it is stopped', async () => {
    const child = start(`
      process.on('SIGTERM', () => { console.log('tidied up'); process.exit(0); });
      setInterval(() => {}, 1000); console.log('ready');`);
    await untilItSays(child, 'ready');
    await child.stop();
    expect(child.output()).toContain('tidied up');
    expect(await child.ended).toBe('exit code 0');
    await child.stop();
  });

  test('is killed when it does not want to end', async () => {
    const child = start(
      `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('ready');`,
    );
    await untilItSays(child, 'ready');
    await child.stop();
    expect(await child.ended).toBe('SIGKILL');
  });

  test('that ends before it answers fails at once, with what it said', async () => {
    const child = start(`console.error('no such directory'); process.exit(3);`);
    const waiting = untilItAnswers({ name: 'Child', child, seconds: 20 }, () => Promise.resolve(false));
    await expect(waiting).rejects.toThrow(/ended at once \(exit code 3\):\n.*no such directory/s);
  });

  test('that never answers is ended and named', async () => {
    const child = start(`setInterval(() => {}, 1000);`);
    const waiting = untilItAnswers({ name: 'Child', child, seconds: 1 }, () => Promise.resolve(false));
    await expect(waiting).rejects.toThrow('Child did not answer within 1 s');
    expect(lives(child.pid)).toBe(false);
  });
});

describe('when the parent is killed', () => {
  async function parentOf(childSource: string): Promise<{ parent: ChildProcess; childPid: number }> {
    const file = join(directory, 'parent.ts');
    writeFileSync(
      file,
      `import { startChild } from ${JSON.stringify(join(PROJECT, 'src/local/children/child-process'))};
       const child = startChild({ name: 'Child', script: ${JSON.stringify(script(childSource))}, args: [], logFile: ${JSON.stringify(join(directory, 'child.log'))} });
       const look = setInterval(() => { if (child.output().includes('ready')) { clearInterval(look); console.log('child ' + child.pid); } }, 50);`,
    );
    const parent = spawn(process.execPath, ['--import', 'tsx', file], {
      cwd: PROJECT,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const childPid = await new Promise<number>((resolve) => {
      parent.stdout.on('data', (data: Buffer) => {
        const found = /child (\d+)/.exec(data.toString())?.[1];
        if (found !== undefined) resolve(Number(found));
      });
    });
    return { parent, childPid };
  }

  test.each([
    { kind: 'an ordinary child', source: `setInterval(() => {}, 1000); console.log('ready');` },
    {
      kind: 'a child that tidies up and then cannot end',
      source: `process.on('SIGTERM', () => console.log('tidied up')); setInterval(() => {}, 1000); console.log('ready');`,
    },
  ])('by SIGKILL, $kind ends too', async ({ source }) => {
    const { parent, childPid } = await parentOf(source);
    parent.kill('SIGKILL');
    expect(await gone(childPid, 10)).toBe(true);
  });
});

describe('a port', () => {
  test('taken by something else is named, with the setting to change it', async () => {
    const port = await listen();
    const waiting = untilPortIsFree(
      { port, name: 'Playground', setting: 'PLAYGROUND_PORT', host: '::' },
      300,
    );
    await expect(waiting).rejects.toThrow(new RegExp(`Port ${port} ist belegt.*Einstellung PLAYGROUND_PORT`));
  });

  test('taken on every address is taken for us as well', async () => {
    const port = await listen(0, '0.0.0.0');
    await expect(untilPortIsFree({ port, name: 'Zugkraft', setting: 'PORT' }, 0)).rejects.toThrow(
      'Einstellung PORT',
    );
  });

  test('taken by a start before this one keeps what that works with, though this one was to forget it', async () => {
    const options = readLocalOptions(['--fresh'], { PORT: String(await listen()), LOCAL_DIR: directory });
    const kept = join(directory, 'seeded');
    writeFileSync(kept, '');
    await expect(startLocalMode(options, () => undefined)).rejects.toThrow('Einstellung PORT');
    expect(existsSync(kept)).toBe(true);
  });

  test('that a previous run is just giving up is waited for', async () => {
    const port = await listen();
    const waiting = untilPortIsFree({ port, name: 'Zugkraft', setting: 'PORT' });
    setTimeout(() => open.splice(0).forEach((server) => server.close()), 600);
    await expect(waiting).resolves.toBeUndefined();
  });
});

describe('Azurite', () => {
  test('keeps its data over a restart and answers at the addresses of its connection string', async () => {
    const [blobPort = 0, queuePort = 0, tablePort = 0] = await freePorts(3);
    const options = { dir: join(directory, 'azurite'), blobPort, queuePort, tablePort };
    const { QueueServiceClient } = await import('@azure/storage-queue');

    const first = await startAzurite(options);
    const queue = QueueServiceClient.fromConnectionString(first.connectionString).getQueueClient('jobs');
    await queue.create();
    await queue.sendMessage('one');
    await first.stop();
    expect(await first.ended).toBe('exit code 0');

    const second = await startAzurite(options);
    const kept = await queue.receiveMessages();
    expect(kept.receivedMessageItems.map(({ messageText }) => messageText)).toEqual(['one']);
    await second.stop();
  });

  test('names the setting of the port that is taken', async () => {
    const [blobPort = 0, tablePort = 0] = await freePorts(2);
    const queuePort = await listen();
    const starting = startAzurite({ dir: join(directory, 'azurite'), blobPort, queuePort, tablePort });
    await expect(starting).rejects.toThrow(new RegExp(`Port ${queuePort} ist belegt.*AZURITE_QUEUE_PORT`));
  });
});
