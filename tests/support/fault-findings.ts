import { readingKey } from '../../src/domain/tracking/reading';
import { statusReportKey } from '../../src/domain/tracking/status-report';
import type { HistoryEntry } from '../../src/domain/shared/history';
import type { Journal, SavedRow } from './fault-journal';
import { OCTOBER, type Owners } from './fault-owners';
import { OWNERS } from './fault-plan';
import { cardTo, type Shared } from './fault-shared';

/** What a round left behind. Every list names what must not be. */
export interface RoundFindings {
  readonly cardsLost: readonly string[];
  /** Reports that were taken and stand nowhere, or were refused without somebody else having reported the same. */
  readonly reportsLost: readonly string[];
  /** Rows that were saved again saying the same. */
  readonly storedTwice: readonly string[];
  /** Corrections whose former figure the history does not tell exactly once. */
  readonly historyWrong: readonly string[];
  readonly alertsPending: readonly string[];
  readonly refusals: readonly string[];
  /** Messages that arrived and are not noted as sent, though nothing fell between. */
  readonly notesLost: readonly string[];
  /** Messages that somebody had before. */
  readonly secondMessages: number;
  readonly secondCards: number;
  /** Of the second messages, those where a crash or a lost answer fell between sending and noting the one before. */
  readonly explained: number;
}

export async function findingsOf(of: {
  shared: Pick<Shared, 'records'>;
  journal: Journal;
  owners: Owners;
}): Promise<RoundFindings> {
  const { shared, journal, owners } = of;
  const { records } = shared;
  const history = (await records.history.all()).map(({ value }) => value);
  const deviations = (await records.deviations.all()).map(({ value }) => value);
  const sayings = [...new Set(journal.messages.map(({ saying }) => saying))];
  const copies = sayings.map((saying) => journal.messages.filter((one) => one.saying === saying));
  const isCard = (saying: string): boolean => OWNERS.some(({ userId }) => saying === cardTo(userId));
  const count = (messages: typeof copies): number =>
    messages.reduce((sum, { length }) => sum + length - 1, 0);
  return {
    cardsLost: OWNERS.map(({ userId }) => cardTo(userId)).filter((saying) => !sayings.includes(saying)),
    reportsLost: reportsLost(journal, owners),
    storedTwice: journal.saved.filter(saysNothingNew).map(({ list, key }) => `${list} ${key}`),
    historyWrong: historyWrong(journal, history),
    alertsPending: deviations.filter(({ pendingAlert }) => pendingAlert !== null).map(({ id }) => id),
    refusals: owners.refusals,
    notesLost: journal.messages
      .filter(({ isNoted, isCutOff }) => isNoted === isCutOff)
      .map(({ saying }) => saying),
    secondMessages: count(copies),
    secondCards: count(copies.filter(([first]) => first !== undefined && isCard(first.saying))),
    explained: copies.flatMap((messages) => messages.slice(0, -1)).filter(({ isCutOff }) => isCutOff).length,
  };
}

const SAVED = ['saved', 'corrected', 'unchanged'];

/** Every value that a row ever had is in the journal; what was said and taken must be among them. */
function reportsLost({ saved }: Journal, { given }: Owners): string[] {
  return given
    .filter(({ itemId, said, outcome }) => {
      const row = saved.filter(
        ({ key }) => key === readingKey(itemId, OCTOBER) || key === statusReportKey(itemId, OCTOBER),
      );
      const stands = row.some(({ after }) => saidBy(after.value) === said);
      return SAVED.includes(outcome)
        ? !stands
        : row.length === 0 || !given.some((other) => other.itemId === itemId && other.said !== said);
    })
    .map(({ itemId, said, outcome }) => `${itemId}: ${said} ${outcome}`);
}

/** What a reading or a status report says, as its reporter said it. */
function saidBy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return null;
  return 'status' in value ? value.status : 'value' in value ? value.value : null;
}

const saysNothingNew = ({ before, after }: SavedRow): boolean =>
  before !== null && saidBy(before.value) === saidBy(after.value);

function historyWrong({ saved }: Journal, history: readonly HistoryEntry[]): string[] {
  return saved
    .filter(({ before }) => before !== null)
    .filter(({ list, key, before }) => {
      const told = history.filter(
        (entry) =>
          entry.list === list && entry.rowKey === key && saidBy(entry.before) === saidBy(before?.value),
      );
      return told.length !== 1;
    })
    .map(({ list, key }) => `${list} ${key}`);
}
