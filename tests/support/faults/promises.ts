import type { PlayedRound } from './round';
import { playStruckRuns, type StruckRuns } from './runs';
import { BEFALLS, type Befalls } from './turns';

/** Milliseconds: less than a minute on an idle machine, more beside other tests. */
const PATIENCE = 900_000;

/** The tests that rounds lose nothing, whatever of this befalls them first. */
export function testStruckRounds(count: number, first: readonly Befalls[]): void {
  let struck: StruckRuns;
  beforeAll(async () => {
    struck = await playStruckRuns(count, first);
  }, PATIENCE);

  /** The runs with what they broke; each name says how to see it again. */
  const broken = (of: (round: PlayedRound) => readonly string[]): string[] =>
    struck.runs.flatMap(({ name, round }) => of(round).map((what) => `${name}: ${what}`));

  test('happens at every kind of step', () => {
    const befell = new Set(
      struck.runs.flatMap(({ round }) => round.befell.map(({ kind, what }) => `${kind} ${what}`)),
    );
    expect(struck.runs).toHaveLength(count);
    expect(struck.possible.filter((one) => !befell.has(one))).toEqual([]);
    expect(struck.possible).toEqual(
      expect.arrayContaining(KINDS_AT_LEAST.map((kind) => `${kind} ${first[0]}`)),
    );
  });

  test('every owner gets the card, every deputy and head is asked in their turn', () => {
    expect(broken(({ messagesLost }) => messagesLost)).toEqual([]);
  });

  test('everybody is told what a case waits for from them', () => {
    expect(broken(({ tasksUntold }) => tasksUntold)).toEqual([]);
  });

  test('no card in the chat shows an earlier state of a case', () => {
    expect(broken(({ cardsStale }) => cardsStale)).toEqual([]);
  });

  test('no report is lost or refused', () => {
    expect(broken(({ reportsLost, refusals }) => [...reportsLost, ...refusals])).toEqual([]);
  });

  test('no reading is stored twice, and the history tells once what stood before each correction', () => {
    expect(broken(({ storedTwice, historyWrong }) => [...storedTwice, ...historyWrong])).toEqual([]);
  });

  test('no alert stays untold', () => {
    expect(broken(({ alertsPending }) => alertsPending)).toEqual([]);
  });

  test('every message that arrived is noted, unless a crash or a lost answer fell between', () => {
    expect(broken(({ notesLost }) => notesLost)).toEqual([]);
  });

  test('a second message comes only where a crash or a lost answer fell between sending and noting the first', () => {
    const unexplained = broken(({ secondMessages, explained }) =>
      secondMessages === explained
        ? []
        : [`${secondMessages} messages came again, ${explained} of them explained`],
    );
    const total = (of: (round: PlayedRound) => number): number =>
      struck.runs.reduce((sum, { round }) => sum + of(round), 0);
    const second = total(({ secondMessages }) => secondMessages);
    expect({ unexplained, second }).toEqual({ unexplained: [], second: total(({ explained }) => explained) });
    expect(second).toBeGreaterThan(0);
  });

  test('without mishap nothing comes twice', () => {
    expect(struck.undisturbed.map(({ secondMessages, notesLost }) => [secondMessages, ...notesLost])).toEqual(
      struck.undisturbed.map(() => [0]),
    );
  });
}

export const KILLS = BEFALLS.filter((what) => what.startsWith('kill'));

export const FAULTS = BEFALLS.filter((what) => !what.startsWith('kill'));

/** Should one of these no longer be a step, the runs would prove less than they say. */
const KINDS_AT_LEAST = [
  'lease.acquire',
  'lease.release',
  'queue.add',
  'queue.take',
  'queue.done',
  'deliveries.find',
  'deliveries.change',
  'deliveries.ofMonth',
  'messenger.sendMonthlyCard',
  'messenger.updateMonthlyCard',
  'messenger.sendReminder',
  'messenger.sendDeputyCard',
  'messenger.sendEscalation',
  'messenger.sendAlert',
  'messenger.updateAlerts',
  'messenger.sendTasks',
  'messenger.updateTasks',
  'masterplan',
  'readings.find',
  'readings.saveAll',
  'statusReports.saveAll',
  'milestones.saveAll',
  'deviations.saveAll',
  'history.saveAll',
];
