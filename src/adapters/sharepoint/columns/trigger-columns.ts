import type { DeviationFigure, Trigger, DeviationRule } from '../../../domain/deviation/deviation';
import type { Day } from '../../../domain/shared/day';
import type { Month } from '../../../domain/shared/month';
import { err, ok, type Result } from '../../../domain/shared/result';
import type { Light } from '../../../domain/tracking/light';
import { calculated, choice, day, month, number, optional } from '../definition/column';
import { rules } from './deviation-rules-column';
import { LIGHT_WORDS } from './light-words';
import type { ColumnProblem, Row } from '../definition/list-definition';

/** What the latest month says about a deviation. */
export const latestColumns = {
  LatestMonth: month('Letzter Monat (JJJJ-MM)'),
  LatestRules: rules('Letzte Anlässe (einer je Zeile)'),
  LatestLight: choice('Letzte Ampel', LIGHT_WORDS),
  LatestActual: optional(number('Letzter Istwert')),
  LatestPlan: optional(calculated('Letzter Planwert')),
  LatestDeviation: optional(calculated('Letzte Abweichung (negativ ist schlechter)')),
  LatestRelative: optional(calculated('Letzte Abweichung als Anteil')),
  LatestDue: optional(day('Fällig war (JJJJ-MM-TT)')),
};

/** What the leadership was last told. */
export const alertedColumns = {
  AlertedMonth: optional(month('Gemeldeter Monat (JJJJ-MM)')),
  AlertedRules: rules('Gemeldete Anlässe (einer je Zeile)'),
  AlertedLight: optional(choice('Gemeldete Ampel', LIGHT_WORDS)),
  AlertedActual: optional(number('Gemeldeter Istwert')),
  AlertedPlan: optional(calculated('Gemeldeter Planwert')),
  AlertedDeviation: optional(calculated('Gemeldete Abweichung')),
  AlertedRelative: optional(calculated('Gemeldete Abweichung als Anteil')),
  AlertedDue: optional(day('Gemeldet als fällig (JJJJ-MM-TT)')),
};

type LatestRow = Row<typeof latestColumns>;
type AlertedRow = Row<typeof alertedColumns>;

export const latestToRow = (latest: Trigger): LatestRow => ({
  LatestMonth: latest.month,
  LatestRules: latest.rules,
  LatestLight: latest.light,
  LatestActual: latest.figure?.actual ?? null,
  LatestPlan: latest.figure?.plan ?? null,
  LatestDeviation: latest.figure?.deviation ?? null,
  LatestRelative: latest.figure?.relative ?? null,
  LatestDue: latest.due,
});

export const alertedToRow = (alerted: Trigger | null): AlertedRow => ({
  AlertedMonth: alerted?.month ?? null,
  AlertedRules: alerted?.rules ?? null,
  AlertedLight: alerted?.light ?? null,
  AlertedActual: alerted?.figure?.actual ?? null,
  AlertedPlan: alerted?.figure?.plan ?? null,
  AlertedDeviation: alerted?.figure?.deviation ?? null,
  AlertedRelative: alerted?.figure?.relative ?? null,
  AlertedDue: alerted?.due ?? null,
});

/**
 * @param ifNotNoted rules of a row written before rules were noted
 * @errors the column without which the trigger, or its figure, is incomplete
 */
export function latestFromRow(
  row: LatestRow,
  ifNotNoted: readonly DeviationRule[],
): Result<Trigger, ColumnProblem> {
  return triggerFrom(
    {
      Month: row.LatestMonth,
      Rules: row.LatestRules ?? ifNotNoted,
      Light: row.LatestLight,
      Actual: row.LatestActual,
      Plan: row.LatestPlan,
      Deviation: row.LatestDeviation,
      Relative: row.LatestRelative,
      Due: row.LatestDue,
    },
    'Latest',
  );
}

/** As `latestFromRow`. */
export function alertedFromRow(
  row: AlertedRow,
  ifNotNoted: readonly DeviationRule[],
): Result<Trigger, ColumnProblem> {
  return triggerFrom(
    {
      Month: row.AlertedMonth,
      Rules: row.AlertedRules ?? ifNotNoted,
      Light: row.AlertedLight,
      Actual: row.AlertedActual,
      Plan: row.AlertedPlan,
      Deviation: row.AlertedDeviation,
      Relative: row.AlertedRelative,
      Due: row.AlertedDue,
    },
    'Alerted',
  );
}

interface TriggerFields {
  readonly Month: Month | null;
  readonly Rules: readonly DeviationRule[];
  readonly Light: Light | null;
  readonly Actual: number | null;
  readonly Plan: number | null;
  readonly Deviation: number | null;
  readonly Relative: number | null;
  readonly Due: Day | null;
}

type Place = 'Latest' | 'Alerted';

function triggerFrom(fields: TriggerFields, place: Place): Result<Trigger, ColumnProblem> {
  const { Month: at, Rules: spoken, Light: light, Due: due } = fields;
  if (at === null) return missing(place, 'Month');
  if (light === null) return missing(place, 'Light');
  const figure = figureFrom(fields, place);
  return figure.ok ? ok({ month: at, rules: spoken, light, figure: figure.value, due }) : figure;
}

/** A figure is there as a whole or not at all. */
function figureFrom(fields: TriggerFields, place: Place): Result<DeviationFigure | null, ColumnProblem> {
  const { Actual: actual, Plan: plan, Deviation: deviation, Relative: relative } = fields;
  if ([actual, plan, deviation, relative].every((part) => part === null)) return ok(null);
  if (actual === null) return missing(place, 'Actual');
  if (plan === null) return missing(place, 'Plan');
  if (deviation === null) return missing(place, 'Deviation');
  return ok({ actual, plan, deviation, relative });
}

const missing = (place: Place, field: keyof TriggerFields) =>
  err<ColumnProblem>({ column: `${place}${field}`, problem: 'missing' });
