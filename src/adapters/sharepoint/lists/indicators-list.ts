import type {
  CumulationStart,
  Direction,
  EffectLevel,
  Indicator,
  IndicatorKind,
  ResultLevel,
} from '../../../domain/tracking/indicator';
import { err, ok } from '../../../domain/shared/result';
import type { Secrecy } from '../../../domain/tracking/disclosure/secret-counts';
import { DEFAULT_TOLERANCE, type Tolerance } from '../../../domain/tracking/tolerance';
import type { Trajectory } from '../../../domain/tracking/trajectory';
import { LEAST_BASE, MOST_BASE, MOVING } from '../../../domain/tracking/xmr/limits-base';
import {
  choice,
  flag,
  month,
  note,
  number,
  optional,
  orElse,
  reference,
  text,
  whole,
} from '../definition/column';
import { type ColumnProblem, defineList } from '../definition/list-definition';
import { trajectoryColumns, trajectoryFromRow, trajectoryToRow } from '../columns/trajectory-columns';

const KIND_WORDS: Readonly<Record<IndicatorKind, string>> = {
  stock: 'Bestand',
  flow: 'Menge je Monat',
  cumulative: 'aufgelaufen',
  rate: 'Verhältniswert',
};

const DIRECTION_WORDS: Readonly<Record<Direction, string>> = {
  'higher-is-better': 'mehr ist besser',
  'lower-is-better': 'weniger ist besser',
  neutral: 'ohne Richtung',
};

const START_WORDS: Readonly<Record<CumulationStart, string>> = { january: 'Januar', start: 'Beginn' };

const TOLERANCE_WORDS: Readonly<Record<Tolerance['in'], string>> = {
  percent: 'Anteil am Planwert',
  unit: 'Einheit der Kennzahl',
};

/** Nobody means 500 %: what is more than the whole plan was typed as per cent. */
const shareOr = (measured: Tolerance['in'], typed: number): number =>
  measured === 'percent' && typed > 1 ? typed / 100 : typed;

const LEVEL_WORDS: Readonly<Record<ResultLevel, string>> = {
  input: 'Input',
  output: 'Output',
  outcome: 'Outcome',
  impact: 'Impact',
};

const EFFECT_WORDS: Readonly<Record<EffectLevel, string>> = {
  society: 'Gesellschaft',
  'target-group': 'Zielgruppe',
  'individual-case': 'Einzelfall',
};

const SECRECY_WORDS: Readonly<Record<Secrecy, string>> = {
  none: 'keine',
  '1-4': '1 bis 4',
  '0-4': '0 bis 4',
  '1-9': '1 bis 9',
  '0-9': '0 bis 9',
};

export const indicatorsList = defineList({
  title: 'Kennzahlen',
  description: 'Kennzahlen mit Planverlauf und Toleranz. Anteile als Dezimalzahl: 0,05 sind 5 %.',
  columns: {
    Title: text('Titel'),
    GoalId: reference('Ziel (Schlüssel)', 'goals'),
    MeasureId: optional(reference('Maßnahme (Schlüssel)', 'measures')),
    Description: note('Beschreibung'),
    Unit: text('Einheit'),
    Decimals: orElse(whole('Nachkommastellen', 0, 6), 0),
    Kind: choice('Art', KIND_WORDS),
    CumulatesSince: orElse(choice('Aufgelaufen seit', START_WORDS), 'january'),
    Direction: choice('Richtung', DIRECTION_WORDS),
    ...trajectoryColumns,
    ToleranceIn: orElse(choice('Toleranz in', TOLERANCE_WORDS), DEFAULT_TOLERANCE.in),
    ToleranceGreen: orElse(
      number('Toleranz grün (als Anteil sind 0,05 und 5 dasselbe: 5 %)'),
      DEFAULT_TOLERANCE.green,
    ),
    ToleranceRed: orElse(
      number('Toleranz rot (als Anteil sind 0,1 und 10 dasselbe: 10 %)'),
      DEFAULT_TOLERANCE.red,
    ),
    ToleranceOver: optional(number('Toleranz Übererfüllung')),
    // An empty field of this type is a no, and what is usual is to leave them out.
    ScreeningOff: flag('Ausreißer nicht herausrechnen'),
    LimitsBase: optional(
      whole('Basis der Grenzen: die ersten 12 bis 24 Werte (leer: alle)', LEAST_BASE, MOST_BASE),
    ),
    LeastValue: optional(number('Kleinster möglicher Wert (aufgelaufen: eines Monats)')),
    MostValue: optional(number('Größter möglicher Wert (aufgelaufen: eines Monats)')),
    ResultLevel: choice('Stufe der Wirkung', LEVEL_WORDS),
    EffectLevel: optional(choice('Wirkungsebene', EFFECT_WORDS)),
    AreaId: optional(reference('Raum (Schlüssel)', 'areas')),
    BreakdownOf: optional(reference('Aufgliederung von (Schlüssel der Kennzahl)', 'indicators')),
    IsKey: flag('Schlüsselkennzahl'),
    OwnerPostId: reference('Verantwortung (Schlüssel der Stelle)', 'posts'),
    Source: note('Quelle'),
    Secrecy: optional(choice('Geheimhaltung', SECRECY_WORDS)),
    PublicationLag: orElse(whole('Verzug der Veröffentlichung (Monate)', 0, 60), 0),
    FromMonth: month('Erwartet ab (JJJJ-MM)'),
    ToMonth: optional(month('Erwartet bis (JJJJ-MM)')),
    Position: orElse(number('Reihenfolge'), 0),
  },
  keyOf: ({ id }) => id,
  toRow: (indicator: Indicator) => ({
    Title: indicator.name,
    GoalId: indicator.goalId,
    MeasureId: indicator.measureId,
    Description: indicator.description,
    Unit: indicator.unit,
    Decimals: indicator.decimals,
    Kind: indicator.kind,
    CumulatesSince: indicator.cumulatesSince,
    Direction: indicator.direction,
    ...trajectoryToRow(indicator.trajectory),
    ToleranceIn: indicator.tolerance.in,
    ToleranceGreen: indicator.tolerance.green,
    ToleranceRed: indicator.tolerance.red,
    ToleranceOver: indicator.tolerance.over,
    ScreeningOff: !indicator.screening,
    LimitsBase: indicator.limitsBase === 'moving' ? null : indicator.limitsBase,
    LeastValue: indicator.range.least,
    MostValue: indicator.range.most,
    ResultLevel: indicator.resultLevel,
    EffectLevel: indicator.effectLevel,
    AreaId: indicator.areaId,
    BreakdownOf: indicator.breakdownOf,
    IsKey: indicator.isKey,
    OwnerPostId: indicator.ownerPostId,
    Source: indicator.source,
    Secrecy: indicator.secrecy,
    PublicationLag: indicator.publicationLag,
    FromMonth: indicator.from,
    ToMonth: indicator.to,
    Position: indicator.position,
  }),
  fromRow: (row) => {
    const trajectory = trajectoryFromRow(row);
    if (!trajectory.ok) return trajectory;
    const green = shareOr(row.ToleranceIn, row.ToleranceGreen);
    const red = shareOr(row.ToleranceIn, row.ToleranceRed);
    if (green < 0) return err({ column: 'ToleranceGreen', problem: 'not-allowed' });
    if (red < green) return err({ column: 'ToleranceRed', problem: 'not-allowed' });
    if (row.ToleranceOver !== null && row.ToleranceOver < 0) {
      return err({ column: 'ToleranceOver', problem: 'not-allowed' });
    }
    if (row.LeastValue !== null && row.MostValue !== null && row.MostValue <= row.LeastValue) {
      return err({ column: 'MostValue', problem: 'not-allowed' });
    }
    if (row.BreakdownOf === row.Key) return err({ column: 'BreakdownOf', problem: 'not-allowed' });
    const misfit = misfitOf(row.Kind, row.CumulatesSince, trajectory.value);
    if (misfit !== null) return err(misfit);
    return ok({
      id: row.Key,
      goalId: row.GoalId,
      measureId: row.MeasureId,
      name: row.Title,
      description: row.Description,
      unit: row.Unit,
      decimals: row.Decimals,
      kind: row.Kind,
      cumulatesSince: row.CumulatesSince,
      direction: row.Direction,
      trajectory: trajectory.value,
      formerPlans: [],
      tolerance: {
        in: row.ToleranceIn,
        green,
        red,
        over: row.ToleranceOver,
      },
      screening: !row.ScreeningOff,
      limitsBase: row.LimitsBase ?? MOVING,
      range: { least: row.LeastValue, most: row.MostValue },
      resultLevel: row.ResultLevel,
      effectLevel: row.EffectLevel,
      areaId: row.AreaId,
      breakdownOf: row.BreakdownOf,
      isKey: row.IsKey,
      ownerPostId: row.OwnerPostId,
      source: row.Source,
      secrecy: row.Secrecy,
      publicationLag: row.PublicationLag,
      from: row.FromMonth,
      to: row.ToMonth,
      position: row.Position,
    });
  },
});

/** Sums are compared with summed plans only, and the only plan that sums up does so anew each January. */
function misfitOf(
  kind: IndicatorKind,
  cumulatesSince: CumulationStart,
  trajectory: Trajectory,
): ColumnProblem | null {
  if (trajectory.type !== 'seasonal-flow') return null;
  if (trajectory.accumulates !== (kind === 'cumulative')) {
    return { column: 'PlanAccumulates', problem: 'not-allowed' };
  }
  const countsOtherwise = kind === 'cumulative' && cumulatesSince === 'start';
  return countsOtherwise ? { column: 'CumulatesSince', problem: 'not-allowed' } : null;
}
