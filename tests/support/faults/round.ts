import type { Clock } from '../../../src/application/ports/clock';
import { findingsOf, type RoundFindings } from './findings';
import { type Instance, startInstance } from './instance';
import { createJournal } from './journal';
import { createNumbers } from './numbers';
import { createOwners, type Owners } from './owners';
import { FAULT_PLAN, OWNERS } from './plan';
import { sceneOf } from './scene';
import { cardTo, createShared } from './shared';
import { type Befalls, createTurns, type Life, type Step } from './turns';

const INSTANCES = 3;

/** Milliseconds until a killed instance is started anew. */
const RESTART_AFTER = 10_000;

/** Milliseconds after which a round takes a job that was not worked for lost, and a little more. */
const LOST_AFTER = 31_000;

/** What happens where: the index of a step, and what befalls it. */
export type Mishaps = ReadonlyMap<number, Befalls>;

export interface PlayedRound extends RoundFindings {
  readonly steps: readonly Step[];
  /** What really befell, and at which kind of step. */
  readonly befell: readonly { readonly kind: string; readonly what: Befalls }[];
}

/** Plays one day of a month's round to rest. The same seed and mishaps give the same run. */
export async function playRound(seed: number, mishaps: Mishaps = new Map()): Promise<PlayedRound> {
  const numbers = createNumbers(seed);
  const scene = sceneOf(seed);
  const steps: Step[] = [];
  const befell: { kind: string; what: Befalls }[] = [];
  let quietSince = scene.start;
  let lookedAt = scene.start;
  const instances: (Instance | null)[] = [];

  const turns = createTurns({
    start: scene.start,
    numbers,
    befalls: (step, isPossible) => {
      steps.push(step);
      if (isAct(step.kind)) quietSince = turns.now();
      if (step.kind === LAST_LOOK) lookedAt = turns.now();
      const what = mishaps.get(step.index) ?? null;
      if (what === null || !isPossible(what)) return null;
      quietSince = turns.now();
      befell.push({ kind: step.kind, what });
      return what;
    },
    onKilled: (life) => {
      shared.leases.letRunOut(life, turns.now());
      journal.died(life);
      instances[life.instance] = null;
      turns.after(RESTART_AFTER, null, () => start(life.instance));
    },
  });
  const clock: Clock = { now: () => new Date(turns.now()).toISOString() };
  const journal = createJournal();
  const shared = createShared(FAULT_PLAN, {
    clock,
    journal,
    onArrival: (saying) => {
      for (const { userId } of OWNERS) if (saying === cardTo(userId)) owners.arrived(userId);
    },
  });
  const start = (instance: number): void => {
    const life: Life = { instance, isAlive: true };
    quietSince = turns.now();
    instances[instance] = startInstance({ life, shared, turns, clock });
  };
  const owners: Owners = createOwners({
    turns,
    numbers,
    silent: scene.silent,
    haveCards: scene.deliveries.length > 0,
    instance: () => numbers.pick(instances),
  });
  for (const delivery of scene.deliveries) await shared.deliveries.change(delivery.key, () => delivery);
  for (let instance = 0; instance < INSTANCES; instance += 1)
    turns.after(numbers.below(5_000), null, () => start(instance));
  for (let instance = 0; instance < INSTANCES; instance += 1) instances.push(null);

  await turns.play(
    () =>
      owners.areDone() &&
      instances.every((instance) => instance !== null) &&
      shared.jobs.waiting().length === 0 &&
      lookedAt - quietSince > LOST_AFTER,
  );
  const { mustArrive } = scene;
  return { ...(await findingsOf({ shared, journal, owners, mustArrive, now: clock.now() })), steps, befell };
}

/** What a round does after it queued what is due; nothing under way and no act since means that nothing was. */
const LAST_LOOK = 'monthCloses.all';

/** Steps that show that something was still due. */
const isAct = (kind: string): boolean =>
  kind.startsWith('messenger.') || ['queue.add', 'queue.done', 'queue.retryIn'].includes(kind);
