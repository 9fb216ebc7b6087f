import { fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { packageRoot } from './package-root';

export interface ChildOptions {
  /** What it is called in messages: `Azurite`. */
  readonly name: string;
  /** The JavaScript file to run. */
  readonly script: string;
  readonly args: readonly string[];
  /** Added to our own environment; undefined takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Its output. A pipe would break under it when we are killed, in the middle of its orderly end. */
  readonly logFile: string;
}

export interface Child {
  readonly pid: number;
  /** Settles when it has ended, for whatever reason, with that reason: `exit code 1`, `SIGKILL`. */
  readonly ended: Promise<string>;
  /** What it has written so far in this run. */
  output(): string;
  /** SIGTERM, then SIGKILL after 5 seconds. May be called twice. */
  readonly stop: () => Promise<void>;
}

const STOP_MS = 5_000;
const PROBE_MS = 150;

/**
 * Starts a program that ends when we end, even by SIGKILL. It has a process group of its own, so that Ctrl-C in the
 * terminal reaches only us and we stop our children in order.
 */
export function startChild({ name, script, args, env, logFile }: ChildOptions): Child {
  mkdirSync(dirname(logFile), { recursive: true });
  const log = openSync(logFile, 'w');
  const child = fork(script, args, {
    detached: true,
    execArgv: ['--require', join(packageRoot(), 'src/local/children/end-with-parent.js')],
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} could not be started`);

  const ended = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `exit code ${String(code)}`));
    child.once('error', (error) => resolve(error.message));
  });
  let running = true;
  void ended.then(() => (running = false));

  return {
    pid,
    ended,
    output: () => readFileSync(logFile, 'utf8'),
    async stop() {
      if (running) signalGroup(pid, 'SIGTERM');
      const given = new AbortController();
      await Promise.race([ended, pause(STOP_MS, undefined, { signal: given.signal }).catch(() => undefined)]);
      given.abort();
      if (running) signalGroup(pid, 'SIGKILL');
      await ended;
    },
  };
}

/**
 * @param answers whether it serves already; a rejection counts as not yet
 * @throws Error with the last lines of its output when it ends first or stays silent
 */
export async function untilItAnswers(
  { name, child, seconds }: { name: string; child: Child; seconds: number },
  answers: () => Promise<boolean>,
): Promise<void> {
  let reason = null as string | null;
  void child.ended.then((how) => (reason = how));
  const giveUp = Date.now() + seconds * 1_000;
  while (!(await answers().catch(() => false))) {
    if (reason !== null) throw new Error(`${name} ended at once (${reason}):\n${lastLines(child)}`);
    if (Date.now() > giveUp) {
      await child.stop();
      throw new Error(`${name} did not answer within ${seconds} s:\n${lastLines(child)}`);
    }
    await pause(PROBE_MS);
  }
}

const lastLines = (child: Child): string => child.output().trimEnd().split('\n').slice(-12).join('\n');

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // It ended between our look and the signal.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
