import type { MonthlyReport, Submitted } from '../../../src/application/reporting/submit-monthly-report';
import type { Version } from '../../../src/application/ports/repository';
import { toMonth } from '../../../src/domain/shared/month';
import { readingEntry, statusEntry } from '../examples/entries';
import type { Instance } from './instance';
import type { Numbers } from './numbers';
import { OWNERS } from './plan';
import type { Turns } from './turns';
import { PEOPLE } from '../examples/small-plan';
import { WORKSPACE } from '../world';

export const OCTOBER = toMonth('2026-10');

/** Milliseconds that a client waits for an answer, and before it tries again. */
const NO_ANSWER_AFTER = 30_000;
const TRY_AGAIN_AFTER = 5_000;

/** What somebody reported for one item, and what they were told became of it. */
export interface Given {
  readonly itemId: string;
  /** The figure, or the project's status. */
  readonly said: number | string;
  readonly outcome: string;
}

/** People who report during the run, and repeat what got no answer until it does. */
export interface Owners {
  readonly given: readonly Given[];
  /** Answers that nobody expects. */
  readonly refusals: readonly string[];
  arrived(userId: string): void;
  areDone(): boolean;
}

export interface OwnersOptions {
  readonly turns: Pick<Turns, 'after'>;
  readonly numbers: Numbers;
  /** Those who do not report. */
  readonly silent: readonly string[];
  /** Whether the card came days ago, so that nobody waits for it. */
  readonly haveCards: boolean;
  /** One that runs at this moment; null when none does. */
  readonly instance: () => Pick<Instance, 'submit'> | null;
}

interface Entry {
  readonly itemId: string;
  readonly said: number | string;
  readonly basedOn: Version | null;
}

/** Figures on plan and off it, so that some open a deviation; whole ones, and no sum below is one of them. */
const FIGURES = [5, 7, 8, 12, 16, 90, 100, 120, 1000];

export function createOwners({ turns, numbers, silent, haveCards, instance }: OwnersOptions): Owners {
  const given: Given[] = [];
  const refusals: string[] = [];
  let underWay = 0;
  const onCard = new Map<string, () => void>();

  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      turns.after(milliseconds, null, resolve);
    });
  const cardOf = (userId: string): Promise<void> =>
    new Promise((resolve) => {
      onCard.set(userId, resolve);
    });

  async function ask(userId: string, report: MonthlyReport): Promise<Submitted | null> {
    const asked = instance();
    if (asked === null) return null;
    return Promise.race([
      asked.submit({ userId }, WORKSPACE.id, report).then(
        (answer) => {
          if (answer.ok) return answer.value;
          refusals.push(answer.error.kind);
          return null;
        },
        () => null,
      ),
      pause(NO_ANSWER_AFTER).then(() => null),
    ]);
  }

  async function give(userId: string, entries: readonly Entry[]): Promise<Submitted> {
    for (;;) {
      const answer = await ask(userId, reportOf(entries));
      if (answer !== null) {
        for (const { itemId, outcome } of answer.outcomes) {
          const said = entries.find((entry) => entry.itemId === itemId)?.said ?? '';
          given.push({ itemId, said, outcome });
        }
        return answer;
      }
      await pause(TRY_AGAIN_AFTER);
    }
  }

  /** Some press the button twice. */
  async function giveOnceOrTwice(userId: string, entries: readonly Entry[]): Promise<Submitted> {
    if (numbers.isLucky(0.75)) return give(userId, entries);
    const [answer] = await Promise.all([give(userId, entries), give(userId, entries)]);
    return answer;
  }

  async function owner({ userId, indicators, project }: (typeof OWNERS)[number]): Promise<void> {
    const entries: Entry[] = [
      ...indicators.map((itemId) => ({ itemId, said: numbers.pick(FIGURES), basedOn: null })),
      ...(project === null
        ? []
        : [{ itemId: project, said: numbers.pick(['on-track', 'at-risk']), basedOn: null }]),
    ];
    const card = haveCards ? pause(numbers.below(60_000)) : cardOf(userId);
    // Somebody who is asked for more than one thing may report the first before the card comes.
    const early = entries.length > 1 && numbers.isLucky(0.3) ? entries.splice(0, 1) : [];
    if (early.length > 0) {
      await pause(numbers.below(3_000));
      await giveOnceOrTwice(userId, early);
    }
    await card;
    await pause(numbers.isLucky(0.3) ? 0 : numbers.below(40_000));
    const answer = await giveOnceOrTwice(userId, entries);
    if (numbers.isLucky(0.5)) return;
    await pause(numbers.below(40_000));
    const [first] = entries;
    const current = answer.report.items.find(({ id }) => id === first?.itemId)?.current ?? null;
    if (first === undefined || typeof first.said !== 'number' || current === null) return;
    // On plan after all, or off it, or as bad as before.
    const said = numbers.isLucky(0.5) ? first.said + 21 : numbers.pick(FIGURES) + 43;
    await giveOnceOrTwice(userId, [{ ...first, said, basedOn: current.version }]);
  }

  /** Reports another figure for the same item as its holder; seeing theirs, corrects it. */
  async function deputy(): Promise<void> {
    await pause(numbers.below(60_000));
    const entry = { itemId: 'bewilligt', said: 9, basedOn: null };
    const { outcomes, report } = await give(PEOPLE.deputy, [entry]);
    const current = report.items.find(({ id }) => id === entry.itemId)?.current ?? null;
    if (outcomes[0]?.outcome !== 'changed-meanwhile' || current === null) return;
    await pause(numbers.below(20_000));
    await give(PEOPLE.deputy, [{ ...entry, basedOn: current.version }]);
  }

  const start = async (work: Promise<void>): Promise<void> => {
    underWay += 1;
    await work;
    underWay -= 1;
  };
  for (const one of OWNERS) if (!silent.includes(one.userId)) void start(owner(one));
  if (numbers.isLucky(0.3)) void start(deputy());

  return {
    given,
    refusals,
    arrived: (userId) => onCard.get(userId)?.(),
    areDone: () => underWay === 0,
  };
}

const reportOf = (entries: readonly Entry[]): MonthlyReport => ({
  month: OCTOBER,
  reason: '',
  readings: entries.flatMap(({ itemId, said, basedOn }) =>
    typeof said === 'number'
      ? [readingEntry({ indicatorId: itemId, value: String(said).replace('.', ','), basedOn })]
      : [],
  ),
  statuses: entries.flatMap(({ itemId, said, basedOn }) =>
    said === 'on-track' || said === 'at-risk'
      ? [statusEntry({ measureId: itemId, status: said, milestonesDone: ['baugrube'], basedOn })]
      : [],
  ),
});
