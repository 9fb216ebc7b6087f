import { createNumbers } from './numbers';
import { type PlayedRound, playRound } from './round';
import { BEFALLS, type Befalls } from './turns';

/** Rounds in which nothing goes wrong; each run repeats one of them up to the step that is struck. */
const WORLDS = 20;

/** Steps after the first mishap within which more of them strike. */
const LATER = 400;

export interface StruckRun {
  /** Says how to see it again. */
  readonly name: string;
  readonly round: PlayedRound;
}

export interface StruckRuns {
  readonly undisturbed: readonly PlayedRound[];
  readonly runs: readonly StruckRun[];
  /** Each kind of step with what can befall it, as `queue.take kill`. */
  readonly possible: readonly string[];
}

interface Target {
  readonly seed: number;
  readonly index: number;
}

/**
 * Plays so many rounds, each struck at a step of its own: every kind of step in turn with all that can befall it, at a
 * place that the run's number decides. Every second run is struck three times more.
 *
 * @param first which mishaps come first in a run; later ones may be any
 */
export async function playStruckRuns(count: number, first: readonly Befalls[]): Promise<StruckRuns> {
  const undisturbed: PlayedRound[] = [];
  const targets = new Map<string, Target[]>();
  for (let seed = 1; seed <= WORLDS; seed += 1) {
    const round = await playRound(seed);
    undisturbed.push(round);
    for (const { kind, index } of round.steps)
      targets.set(kind, [...(targets.get(kind) ?? []), { seed, index }]);
  }
  const strikes = [...targets].flatMap(([kind, places]) =>
    first.filter((what) => isPossible(kind, what)).map((what) => ({ kind, what, places })),
  );
  const runs: StruckRun[] = [];
  for (let run = 0; run < count; run += 1) {
    const strike = strikes[run % strikes.length];
    if (strike !== undefined) runs.push(await struckRun(run, strike));
  }
  return { undisturbed, runs, possible: strikes.map(({ kind, what }) => `${kind} ${what}`) };
}

async function struckRun(
  run: number,
  { kind, what, places }: { kind: string; what: Befalls; places: readonly Target[] },
): Promise<StruckRun> {
  const numbers = createNumbers(1000 + run);
  const { seed, index } = numbers.pick(places);
  const mishaps = new Map([[index, what]]);
  if (run % 2 === 1) {
    for (let more = 0; more < 3; more += 1)
      mishaps.set(index + 1 + numbers.below(LATER), numbers.pick(BEFALLS));
  }
  const name = `run ${run}: seed ${seed}, ${what} at step ${index}, ${kind}`;
  try {
    return { name, round: await playRound(seed, mishaps) };
  } catch (error) {
    throw new Error(name, { cause: error });
  }
}

/** Only the chat answers that it is busy. */
const isPossible = (kind: string, what: Befalls): boolean =>
  !what.startsWith('busy') || kind.startsWith('messenger.');
