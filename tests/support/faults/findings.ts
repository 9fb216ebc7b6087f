import { caseState, taskState } from '../../../src/application/deviations/case-state';
import { tasksDue } from '../../../src/application/deviations/case-tasks';
import { loadCases } from '../../../src/application/deviations/load-case';
import type { Instant } from '../../../src/domain/shared/instant';
import { readingKey } from '../../../src/domain/tracking/reading';
import { statusReportKey } from '../../../src/domain/tracking/status-report';
import type { HistoryEntry } from '../../../src/domain/shared/history';
import type { Journal, SavedRow } from './journal';
import { OCTOBER, type Owners } from './owners';
import type { Shared } from './shared';
import { WORKSPACE } from '../world';

/** What a round left behind. Every list names what must not be. */
export interface RoundFindings {
  /** Messages that had to arrive and did not. */
  readonly messagesLost: readonly string[];
  /** What cases wait for from somebody who was not told. */
  readonly tasksUntold: readonly string[];
  /** Cards in the chat that show an earlier state of a case. */
  readonly cardsStale: readonly string[];
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
  /** Of the second messages, those where a crash or a lost answer fell between sending and noting the one before. */
  readonly explained: number;
}

export async function findingsOf(of: {
  shared: Pick<Shared, 'records' | 'deliveries'>;
  journal: Journal;
  owners: Owners;
  mustArrive: readonly string[];
  now: Instant;
}): Promise<RoundFindings> {
  const { shared, journal, owners, mustArrive } = of;
  const { records } = shared;
  const history = (await records.history.all()).map(({ value }) => value);
  const deviations = (await records.deviations.all()).map(({ value }) => value);
  const sayings = [...new Set(journal.messages.map(({ saying }) => saying))];
  const copies = sayings.map((saying) => journal.messages.filter((one) => one.saying === saying));
  const count = (messages: typeof copies): number =>
    messages.reduce((sum, { length }) => sum + length - 1, 0);
  return {
    messagesLost: mustArrive.filter((saying) => !sayings.includes(saying)),
    ...(await caseFindings(of)),
    reportsLost: reportsLost(journal, owners),
    storedTwice: journal.saved.filter(saysNothingNew).map(({ list, key }) => `${list} ${key}`),
    historyWrong: historyWrong(journal, history),
    alertsPending: deviations.filter(({ pendingAlert }) => pendingAlert !== null).map(({ id }) => id),
    refusals: owners.refusals,
    notesLost: journal.messages
      .filter(({ isNoted, isCutOff }) => isNoted === isCutOff)
      .map(({ saying }) => saying),
    secondMessages: count(copies),
    explained: copies.flatMap((messages) => messages.slice(0, -1)).filter(({ isCutOff }) => isCutOff).length,
  };
}

async function caseFindings({
  shared: { records, deliveries },
  journal,
  now,
}: Parameters<typeof findingsOf>[0]): Promise<Pick<RoundFindings, 'tasksUntold' | 'cardsStale'>> {
  const plan = await records.masterplan();
  const cases = await loadCases(records, plan);
  const due = tasksDue({ workspaceId: WORKSPACE.id, plan, absences: [], cases, now });
  const told = await Promise.all(due.map(({ key }) => deliveries.find(key)));
  const states = new Set(
    cases.flatMap(({ of }) => [caseState(of), taskState(of)].map((state) => `${of.deviation.id} ${state}`)),
  );
  const noted = new Set((await deliveries.ofMonth(WORKSPACE.id, null)).map(({ messageId }) => messageId));
  // A message that came twice is known by the one that is noted.
  const kept = [...journal.shown].filter(([messageId]) => noted.has(messageId));
  return {
    tasksUntold: due.filter((_, index) => told[index]?.messageId == null).map(({ key }) => key),
    cardsStale: kept.flatMap(([, shown]) => shown.filter((state) => !states.has(state))),
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
