import { type Month, yearOf } from '../../shared/month';
import type { Indicator } from '../indicator';
import type { Reading } from '../reading';
import { type Bounds, keepsSecrets, type Term } from './known-bounds';
import { isSecret, type SecretCounts } from './secret-counts';
import type { Sum } from './sums';
import type { Withheld } from './withheld';

/** Indicators whose figures tell of each other: a whole with its parts, or one alone. */
export interface FigureTable {
  readonly indicators: readonly Indicator[];
  /** By id; missing where every figure may be told. */
  readonly secrets: ReadonlyMap<string, SecretCounts>;
  readonly sums: readonly Sum[];
}

/** By id of the indicator, then by month. */
export type WithheldFigures = ReadonlyMap<string, ReadonlyMap<Month, Withheld>>;

/**
 * Which figures must not be told: secret counts; of a count that adds up over months one whose growth would be a secret
 * count; and of each sum so many more, in the plan's order, that what is left of the whole tells none of them. The whole
 * itself stays away where its parts are too few to hide behind.
 *
 * @param courseOf what was reported of an indicator, at most one for each month, in any order
 */
export function withheldFigures(
  table: FigureTable,
  courseOf: (indicator: Indicator) => { readonly readings: readonly Reading[] },
): WithheldFigures {
  const figures = new Map(
    table.indicators.map((indicator) => [indicator.id, figuresOf(courseOf(indicator).readings)]),
  );
  const hidden = new Map(
    table.indicators.map((indicator): [string, HiddenMonths] => {
      const secret = table.secrets.get(indicator.id);
      const own = figures.get(indicator.id) ?? NO_FIGURES;
      return [
        indicator.id,
        secret === undefined ? new Map<Month, Bounds & Withheld>() : secretMonths(indicator, secret, own),
      ];
    }),
  );
  const anySecret = [...hidden.values()].some(({ size }) => size > 0);
  if (table.sums.length > 0 && (anySecret || table.secrets.size > 0)) protectSums(table, figures, hidden);
  return new Map(
    [...hidden].map(([id, months]) => [
      id,
      new Map([...months].map(([month, { counts }]) => [month, { counts }])),
    ]),
  );
}

type Figures = ReadonlyMap<Month, number>;

type HiddenMonths = Map<Month, Bounds & Withheld>;

const NO_FIGURES: Figures = new Map();

const figuresOf = (readings: readonly Reading[]): Figures =>
  new Map(
    readings
      .flatMap(({ month, value }): [Month, number][] => (value === null ? [] : [[month, Math.round(value)]]))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function secretMonths(indicator: Indicator, secret: SecretCounts, figures: Figures): HiddenMonths {
  const hidden: HiddenMonths = new Map();
  let shown: { readonly month: Month; readonly value: number } | null = null;
  for (const [month, value] of figures) {
    const before = restartsBetween(indicator, shown?.month ?? null, month) ? null : shown;
    if (isSecret(secret, value)) {
      hidden.set(month, { counts: secret, least: secret.from, most: secret.below - 1 });
    } else if (before !== null && isSecret(secret, Math.abs(value - before.value))) {
      const [least, most] =
        value >= before.value
          ? [before.value + secret.from, before.value + secret.below - 1]
          : [before.value - secret.below + 1, before.value - secret.from];
      hidden.set(month, { counts: null, least, most });
    } else {
      shown = { month, value };
    }
  }
  return hidden;
}

/** Whether a figure stands for its month alone, so that no earlier one can be taken from it. */
const restartsBetween = ({ kind, cumulatesSince }: Indicator, from: Month | null, to: Month): boolean =>
  kind !== 'cumulative' || from === null || (cumulatesSince === 'january' && yearOf(from) !== yearOf(to));

function protectSums(
  { indicators, secrets, sums }: FigureTable,
  figures: ReadonlyMap<string, Figures>,
  hidden: Map<string, HiddenMonths>,
): void {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const months = new Set([...figures.values()].flatMap((own) => [...own.keys()]));
  for (const month of months) {
    const tables = sums.flatMap((sum) => termsOf(sum, month, { figures, secrets }));
    // What one sum withholds is missing in another, so all are gone through until none changes.
    for (let isSettled = false; !isSettled;) {
      isSettled = true;
      for (const table of tables) {
        const next = nextToHide(table, month, hidden);
        if (next === null) continue;
        isSettled = false;
        const indicator = byId.get(next.id);
        const around = indicator === undefined ? ANY : shownAround(indicator, month, { figures, hidden });
        const secret = secrets.get(next.id);
        const least = Math.max(around.least, isZero(next) || secret === undefined ? 0 : secret.below);
        hidden.get(next.id)?.set(month, { counts: null, least, most: around.most });
      }
    }
  }
}

const ANY: Bounds = { least: 0, most: Infinity };

const isZero = ({ value }: Term): boolean => value === 0;

interface SumTable {
  /** Parts and whole; with what no part accounts for where that is a secret count itself. */
  readonly terms: readonly Term[];
  /** What no part accounts for, withheld by nature: nobody ever shows it. */
  readonly rest: ReadonlyMap<string, Bounds>;
}

const REST = '';

function termsOf(
  { wholeId, partIds, ofGroups }: Sum,
  month: Month,
  { figures, secrets }: { figures: ReadonlyMap<string, Figures>; secrets: FigureTable['secrets'] },
): SumTable[] {
  const whole = figures.get(wholeId)?.get(month);
  if (whole === undefined) return [];
  const parts = partIds.flatMap((id): Term[] => {
    const value = figures.get(id)?.get(month);
    return value === undefined ? [] : [{ id, sign: 1, value }];
  });
  const secret = partIds.map((id) => secrets.get(id)).find((counts) => counts !== undefined);
  if (secret === undefined || parts.length === 0) return [];
  return (ofGroups ? kindsOfGroups(parts, whole) : [parts]).map((of) => {
    const rest = whole - of.reduce((sum, { value }) => sum + value, 0);
    const total: Term = { id: wholeId, sign: -1, value: whole };
    if (!isSecret({ ...secret, from: 1 }, rest)) return { terms: [...of, total], rest: new Map() };
    return {
      terms: [...of, total, { id: REST, sign: 1, value: rest }],
      rest: new Map([[REST, { least: 1, most: secret.below - 1 }]]),
    };
  });
}

/** Groups that follow each other and come to the whole are one kind: first those by age, say, then those by sex. */
function kindsOfGroups(groups: readonly Term[], whole: number): Term[][] {
  const kinds: Term[][] = [];
  let kind: Term[] = [];
  for (const group of groups) {
    kind.push(group);
    if (whole === 0 || kind.reduce((sum, { value }) => sum + value, 0) !== whole) continue;
    kinds.push(kind);
    kind = [];
  }
  return kind.length === 0 ? kinds : [...kinds, kind];
}

/** The figure to withhold next so that a sum tells nothing; null when it tells nothing, or nothing is left to withhold. */
function nextToHide(
  { terms, rest }: SumTable,
  month: Month,
  hidden: ReadonlyMap<string, HiddenMonths>,
): Term | null {
  const bounds = new Map<string, Bounds>(rest);
  for (const { id } of terms) {
    const own = hidden.get(id)?.get(month);
    if (own !== undefined) bounds.set(id, own);
  }
  if (keepsSecrets(terms, bounds)) return null;
  const shown = terms.filter(({ id }) => !bounds.has(id));
  const parts = shown.filter(({ sign }) => sign === 1);
  return parts.find((part) => !isZero(part)) ?? shown.find(({ sign }) => sign === -1) ?? parts.at(0) ?? null;
}

/** A sum over months lies between what is shown before and after. */
function shownAround(
  indicator: Indicator,
  month: Month,
  { figures, hidden }: { figures: ReadonlyMap<string, Figures>; hidden: ReadonlyMap<string, HiddenMonths> },
): Bounds {
  if (indicator.kind !== 'cumulative') return ANY;
  const own = figures.get(indicator.id) ?? NO_FIGURES;
  const isHidden = (of: Month): boolean => hidden.get(indicator.id)?.has(of) === true;
  const shown = [...own].filter(([of]) => of !== month && !isHidden(of));
  const before = shown.findLast(([of]) => of < month && !restartsBetween(indicator, of, month));
  const after = shown.find(([of]) => of > month && !restartsBetween(indicator, month, of));
  return { least: before?.[1] ?? 0, most: after?.[1] ?? Infinity };
}
