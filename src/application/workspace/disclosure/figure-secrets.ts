import type { Masterplan } from '../../../domain/masterplan/masterplan';
import { groupBy } from '../../../domain/shared/group-by';
import type { Month } from '../../../domain/shared/month';
import { secretsOf } from '../../../domain/tracking/disclosure/secrecy';
import type { SecretCounts } from '../../../domain/tracking/disclosure/secret-counts';
import { sumsOf } from '../../../domain/tracking/disclosure/sums';
import type { Withheld } from '../../../domain/tracking/disclosure/withheld';
import {
  type FigureTable,
  withheldFigures,
  type WithheldFigures,
} from '../../../domain/tracking/disclosure/withheld-figures';
import type { Indicator } from '../../../domain/tracking/indicator';
import type { Courses } from '../indicator-courses';
import type { Reading } from '../../../domain/tracking/reading';

/** What must not be told of the figures of a workspace as they stand. */
export interface FigureSecrets {
  /** The figures that tell of those of an indicator; null where every figure may be told. */
  tableOf(indicatorId: string): FigureTable | null;
  /** By month, of an indicator. */
  withheldOf(indicatorId: string): ReadonlyMap<Month, Withheld>;
  readonly withholdsAny: boolean;
}

export type FindSecrets = (plan: Masterplan, courses: Courses) => FigureSecrets;

/** Goes only through the tables whose rows have changed since it was asked before. */
export function makeFindSecrets(): FindSecrets {
  let held: { readonly plan: Masterplan; readonly tables: readonly HeldTable[] } | null = null;
  return (plan, courses) => {
    if (held === null || !isSamePlan(held.plan, plan)) held = { plan, tables: tablesOf(plan).map(hold) };
    const tableOf = new Map<string, FigureTable>();
    const withheldOf = new Map<string, ReadonlyMap<Month, Withheld>>();
    for (const { table, find } of held.tables) {
      for (const { id } of table.indicators) tableOf.set(id, table);
      for (const [id, months] of find(courses)) if (months.size > 0) withheldOf.set(id, months);
    }
    return {
      tableOf: (id) => tableOf.get(id) ?? null,
      withheldOf: (id) => withheldOf.get(id) ?? NOTHING,
      withholdsAny: withheldOf.size > 0,
    };
  };
}

const NOTHING: ReadonlyMap<Month, Withheld> = new Map();

const isSamePlan = (a: Masterplan, b: Masterplan): boolean =>
  a.indicators === b.indicators && a.areas === b.areas;

/** Only those in which anything can be secret. */
function tablesOf(plan: Masterplan): FigureTable[] {
  const secrets = secretsOf(plan);
  if (secrets.size === 0) return [];
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  const sums = groupBy(sumsOf(plan), ({ wholeId }) => topOf(wholeId, byId));
  return [...groupBy(plan.indicators, ({ id }) => topOf(id, byId))].flatMap(([top, indicators]) => {
    const own = indicators.flatMap(({ id }): [string, SecretCounts][] => {
      const counts = secrets.get(id);
      return counts === undefined ? [] : [[id, counts]];
    });
    return own.length === 0 ? [] : [{ indicators, secrets: new Map(own), sums: sums.get(top) ?? [] }];
  });
}

/** The whole that is no part itself. */
function topOf(id: string, byId: ReadonlyMap<string, Indicator>): string {
  const seen = new Set<string>();
  let top = id;
  for (let next: string | null = id; next !== null && byId.has(next) && !seen.has(next);) {
    seen.add(next);
    top = next;
    next = byId.get(next)?.breakdownOf ?? null;
  }
  return top;
}

interface HeldTable {
  readonly table: FigureTable;
  readonly find: (courses: Courses) => WithheldFigures;
}

function hold(table: FigureTable): HeldTable {
  let held: { readonly rows: readonly (readonly Reading[])[]; readonly found: WithheldFigures } | null = null;
  return {
    table,
    find: (courses) => {
      const rows = table.indicators.map((indicator) => courses(indicator).readings);
      if (held?.rows.every((own, index) => hasSame(own, rows[index])) !== true)
        held = { rows, found: withheldFigures(table, courses) };
      return held.found;
    },
  };
}

/** Rows are never changed in place: the same objects say the same. */
const hasSame = (a: readonly Reading[], b: readonly Reading[] | undefined): boolean =>
  a === b || (a.length === b?.length && a.every((row, index) => row === b[index]));
