import type { Deviation } from '../../../domain/deviation/deviation';
import type { Masterplan } from '../../../domain/masterplan/masterplan';
import type { HistoryEntry } from '../../../domain/shared/history';
import type { Snapshot } from '../../../domain/tracking/month-close';
import type { Reading } from '../../../domain/tracking/reading';
import type { Rebase } from '../../../domain/tracking/xmr/rebase';
import { coursesOf } from '../indicator-courses';
import { madeOnce } from '../../keeping/made-once';
import type { Records } from '../../ports/records';
import type { Readable, Repository, Stored } from '../../ports/repository';
import { WorkspaceIncomplete } from '../../ports/standing';
import { disclosedDeviation } from './disclosed-deviation';
import { disclosedHistory, formerFigures } from './disclosed-history';
import { disclosedSnapshot } from './disclosed-snapshot';
import { makeFindSecrets } from './figure-secrets';
import { told, type Telling, tellingOf } from './telling';

const DISCLOSED = Symbol('disclosed');

type Concealing = 'readings' | 'deviations' | 'snapshots' | 'history';

/**
 * The lists of a workspace without any figure that must not be told. Whatever leaves the service is made from them: what is
 * not in them can be in nothing that is made from them, nor be worked out from it. Only `disclose` makes them, and they
 * cannot be saved to. Records as they are stay with those who write, and with whoever reports a figure and sees it in
 * their own form.
 */
export interface DisclosedRecords extends Omit<Records, Concealing> {
  readonly [DISCLOSED]: true;
  readonly readings: Readable<Reading>;
  readonly deviations: Readable<Deviation>;
  readonly snapshots: Readable<Snapshot>;
  readonly history: Readable<HistoryEntry>;
}

/** The one gate through which figures leave. @returns the same object for the same records */
export const disclose: (records: Records) => DisclosedRecords = madeOnce((records) => {
  const telling = makeTellingOfNow(records);
  return {
    ...records,
    [DISCLOSED]: true,
    readings: through(records.readings, telling, toldReadings()),
    deviations: through(records.deviations, telling, byValue(disclosedDeviation)),
    snapshots: through(records.snapshots, telling, byValue(disclosedSnapshot)),
    history: through(records.history, telling, byValue(disclosedHistory)),
  };
});

type TellRow<T> = (row: Stored<T>, telling: Telling) => Stored<T>;

/** Rows of which all may be told stay the very same objects, and so does a list of nothing else. */
function through<T>(
  repository: Repository<T>,
  telling: () => Promise<Telling>,
  tell: TellRow<T>,
): Readable<T> {
  const toldRows = heldFor((rows: readonly Stored<T>[], of: Telling) => {
    const next = rows.map((row) => tell(row, of));
    return next.every((row, index) => row === rows[index]) ? rows : next;
  });
  return {
    all: async () => {
      const [rows, of] = await Promise.all([repository.all(), telling()]);
      return toldRows(rows, of);
    },
    find: async (key) => {
      const [row, of] = await Promise.all([repository.find(key), telling()]);
      return row === null ? null : tell(row, of);
    },
  };
}

/** A figure that is withheld as before is the very same row, so that nothing is judged anew for it. */
function toldReadings(): TellRow<Reading> {
  const known = new WeakMap<Stored<Reading>, Stored<Reading>>();
  return (row, telling) => {
    if (!telling.withholdsAny) return row;
    const withheld = telling.withheld(row.value.indicatorId, row.value.month);
    if (withheld === null) return row;
    const before = known.get(row);
    if (before?.value.withheld?.counts === withheld.counts) return before;
    const next = { ...row, value: told(row.value, withheld) };
    known.set(row, next);
    return next;
  };
}

const byValue =
  <T>(tell: (value: T, telling: Telling) => T): TellRow<T> =>
  (row, telling) => {
    const value = tell(row.value, telling);
    return value === row.value ? row : { ...row, value };
  };

function makeTellingOfNow(records: Records): () => Promise<Telling> {
  const findSecrets = makeFindSecrets();
  const former = madeOnce(formerFigures);
  const telling = heldFor(
    (
      plan: Masterplan,
      readings: readonly Stored<Reading>[],
      rebases: readonly Stored<Rebase>[],
      history: readonly Stored<HistoryEntry>[] | null,
    ): Telling => {
      const courses = coursesOf(readings, rebases);
      return tellingOf({
        plan,
        courses,
        secrets: findSecrets(plan, courses),
        former: history === null ? null : former(history),
      });
    },
  );
  return async () => {
    const [plan, readings, rebases, history] = await Promise.all([
      records.masterplan(),
      records.readings.all(),
      records.rebases.all(),
      knownHistory(records),
    ]);
    return telling(plan, readings, rebases, history);
  };
}

/** @returns null where the list is missing: all else goes on, and what might have stood there is not told */
const knownHistory = (records: Records): Promise<readonly Stored<HistoryEntry>[] | null> =>
  records.history.all().catch((error: unknown) => {
    if (error instanceof WorkspaceIncomplete) return null;
    throw error;
  });

/** What was made last, for as long as it is made from the very same. */
function heldFor<From extends readonly unknown[], T>(make: (...from: From) => T): (...from: From) => T {
  let held: { readonly from: From; readonly made: T } | null = null;
  return (...from) => {
    if (held?.from.every((one, index) => one === from[index]) !== true) held = { from, made: make(...from) };
    return held.made;
  };
}
