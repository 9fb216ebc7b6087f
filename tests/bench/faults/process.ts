import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SubmitMonthlyReport } from '../../../src/application/reporting/submit-monthly-report';
import { ok } from '../../../src/domain/shared/result';
import type { FromInstance, InstanceSettings, ToInstance } from './messages';

/** What an instance is asked to play, until it is told to rest. */
export type Play = Extract<ToInstance, { type: 'play' }>;

/** An instance in a process of its own, started anew whenever it was killed. */
export interface InstanceProcess {
  play(play: Play): Promise<void>;
  rest(): void;
  /** Null while it is dead. */
  running(): { readonly submit: SubmitMonthlyReport } | null;
  close(): void;
}

export interface ProcessOptions {
  readonly settings: InstanceSettings;
  /** Answers what the instance asks of the lists. */
  readonly answer: (ask: Extract<FromInstance, { type: 'ask' }>) => Promise<unknown>;
  readonly onKilled: () => void;
}

export function startInstanceProcess({ settings, answer, onKilled }: ProcessOptions): InstanceProcess {
  const submits = new Map<number, (answer: Extract<FromInstance, { type: 'submitted' }>['answer']) => void>();
  let ids = 0;
  let play: Play | null = null;
  let isRunning = false;
  let isClosed = false;
  let child: ChildProcess;
  let ready: Promise<void>;

  const tell = (message: ToInstance): void => {
    if (child.connected) child.send(message, () => undefined);
  };

  function start(): void {
    child = fork(join(__dirname, 'instance.ts'), [JSON.stringify(settings)], {
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
    });
    ready = new Promise((resolve) => {
      child.on('message', (message: FromInstance) => {
        if (message.type === 'ready') {
          isRunning = true;
          resolve();
        } else if (message.type === 'submitted') submits.get(message.id)?.(message.answer);
        else void reply(message);
      });
    });
    child.once('exit', (code, signal) => {
      isRunning = false;
      if (isClosed) return;
      if (signal !== 'SIGKILL') throw new Error(`An instance ended by itself: ${String(code ?? signal)}`);
      onKilled();
      start();
      const again = play;
      if (again !== null) void ready.then(() => tell({ ...again, death: null }));
    });
  }

  async function reply(ask: Extract<FromInstance, { type: 'ask' }>): Promise<void> {
    try {
      tell({ type: 'answer', id: ask.id, value: await answer(ask), failed: false });
    } catch {
      tell({ type: 'answer', id: ask.id, value: null, failed: true });
    }
  }

  start();
  return {
    async play(next) {
      await ready;
      play = next;
      tell(next);
    },
    rest: () => {
      play = null;
      tell({ type: 'rest' });
    },
    running: () =>
      isRunning
        ? {
            submit: async ({ userId }, _, report) => {
              ids += 1;
              const id = ids;
              tell({ type: 'submit', id, userId, report });
              const submitted = await new Promise<Parameters<NonNullable<ReturnType<typeof submits.get>>>[0]>(
                (resolve) => {
                  submits.set(id, resolve);
                  void wait(60_000, undefined, { ref: false }).then(() => resolve(null));
                },
              );
              submits.delete(id);
              if (submitted === null) throw new Error('The instance could not answer');
              return ok(submitted);
            },
          }
        : null,
    close: () => {
      isClosed = true;
      child.kill('SIGKILL');
    },
  };
}
