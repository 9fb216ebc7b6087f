import { z } from 'zod';
import { isMonth, type Month } from '../../../domain/shared/month';
import { parseNumberText, toNumberText } from '../../../domain/shared/number-text';
import { err, ok, type Result } from '../../../domain/shared/result';
import type { PlanValue, Trajectory, TrajectoryType } from '../../../domain/tracking/trajectory';
import { choice, type Column, flag, linesOf, month, note, number, optional } from '../definition/column';
import type { ColumnProblem, Row } from '../definition/list-definition';

const TYPES: Readonly<Record<TrajectoryType, string>> = {
  linear: 'linear',
  step: 'stufenweise',
  constant: 'gleichbleibend',
  'seasonal-flow': 'saisonal (Jahresmenge)',
  'seasonal-stock': 'saisonal (Bestand)',
  band: 'Korridor',
};

/** How the plan runs, in columns that people fill in by hand. Which of them count depends on `Trajectory`. */
export const trajectoryColumns = {
  Trajectory: choice('Planverlauf', TYPES),
  PlanBaselineMonth: optional(month('Plan: Ausgangsmonat (JJJJ-MM)')),
  PlanBaselineValue: optional(number('Plan: Ausgangswert')),
  PlanTargetMonth: optional(month('Plan: Zielmonat (JJJJ-MM)')),
  PlanTargetValue: optional(number('Plan: Zielwert')),
  PlanLow: optional(number('Plan: Untergrenze des Korridors')),
  PlanHigh: optional(number('Plan: Obergrenze des Korridors')),
  PlanPoints: planPoints('Plan: Werte je Monat (Zeilen wie 2026-01=12,5)'),
  PlanByMonth: figures('Plan: zwölf Anteile oder Faktoren, Januar zuerst'),
  PlanAccumulates: flag('Plan zählt ab Januar auf'),
};

type TrajectoryRow = Row<typeof trajectoryColumns>;

const EMPTY: Omit<TrajectoryRow, 'Trajectory'> = {
  PlanBaselineMonth: null,
  PlanBaselineValue: null,
  PlanTargetMonth: null,
  PlanTargetValue: null,
  PlanLow: null,
  PlanHigh: null,
  PlanPoints: [],
  PlanByMonth: [],
  PlanAccumulates: false,
};

export function trajectoryToRow(trajectory: Trajectory): TrajectoryRow {
  const row = { ...EMPTY, Trajectory: trajectory.type };
  switch (trajectory.type) {
    case 'linear':
      return { ...row, ...wayToRow(trajectory) };
    case 'step':
      return { ...row, PlanPoints: trajectory.points };
    case 'constant':
      return { ...row, PlanTargetValue: trajectory.target };
    case 'seasonal-flow':
      return {
        ...row,
        PlanByMonth: trajectory.weights,
        PlanPoints: trajectory.yearTargets,
        PlanAccumulates: trajectory.accumulates,
      };
    case 'seasonal-stock':
      return { ...row, ...wayToRow(trajectory), PlanByMonth: trajectory.factors };
    case 'band':
      return { ...row, PlanLow: trajectory.low, PlanHigh: trajectory.high };
  }
}

const wayToRow = ({ baseline, target }: { baseline: PlanValue; target: PlanValue }) => ({
  PlanBaselineMonth: baseline.month,
  PlanBaselineValue: baseline.value,
  PlanTargetMonth: target.month,
  PlanTargetValue: target.value,
});

/** @errors the column that this kind of plan needs and that is empty or not sensible */
export function trajectoryFromRow(row: TrajectoryRow): Result<Trajectory, ColumnProblem> {
  switch (row.Trajectory) {
    case 'linear': {
      const way = wayFromRow(row);
      return way.ok ? ok({ type: 'linear', ...way.value }) : way;
    }
    case 'step':
      return row.PlanPoints.length === 0
        ? missing('PlanPoints')
        : ok({ type: 'step', points: row.PlanPoints });
    case 'constant':
      return row.PlanTargetValue === null
        ? missing('PlanTargetValue')
        : ok({ type: 'constant', target: row.PlanTargetValue });
    case 'seasonal-flow': {
      if (row.PlanPoints.length === 0) return missing('PlanPoints');
      const weights = twelve(row.PlanByMonth, 1);
      if (!weights.ok) return weights;
      const { PlanPoints: yearTargets, PlanAccumulates: accumulates } = row;
      return ok({ type: 'seasonal-flow', weights: weights.value, yearTargets, accumulates });
    }
    case 'seasonal-stock': {
      const way = wayFromRow(row);
      if (!way.ok) return way;
      const factors = twelve(row.PlanByMonth, 12);
      return factors.ok ? ok({ type: 'seasonal-stock', ...way.value, factors: factors.value }) : factors;
    }
    case 'band':
      return bandFromRow(row);
  }
}

function wayFromRow(row: TrajectoryRow): Result<{ baseline: PlanValue; target: PlanValue }, ColumnProblem> {
  const baseline = pointOf(row.PlanBaselineMonth, row.PlanBaselineValue, 'PlanBaseline');
  if (!baseline.ok) return baseline;
  const target = pointOf(row.PlanTargetMonth, row.PlanTargetValue, 'PlanTarget');
  return target.ok ? ok({ baseline: baseline.value, target: target.value }) : target;
}

function pointOf(at: Month | null, value: number | null, columns: string): Result<PlanValue, ColumnProblem> {
  if (at === null) return missing(`${columns}Month`);
  return value === null ? missing(`${columns}Value`) : ok({ month: at, value });
}

function bandFromRow({ PlanLow: low, PlanHigh: high }: TrajectoryRow): Result<Trajectory, ColumnProblem> {
  if (low === null) return missing('PlanLow');
  if (high === null) return missing('PlanHigh');
  return low <= high ? ok({ type: 'band', low, high }) : err({ column: 'PlanHigh', problem: 'not-allowed' });
}

const missing = (column: string) => err<ColumnProblem>({ column, problem: 'missing' });

/** Shares and factors are rounded by hand, so their sum is allowed to be off by a hundredth. */
function twelve(values: readonly number[], sum: number): Result<readonly number[], ColumnProblem> {
  if (values.length === 0) return missing('PlanByMonth');
  const total = values.reduce((before, value) => before + value, 0);
  const fits = values.length === 12 && Math.abs(total - sum) <= sum * 0.01;
  return fits ? ok(values) : err({ column: 'PlanByMonth', problem: 'not-allowed' });
}

/** Lines such as `2026-01=12,5`. */
function planPoints(label: string): Column<readonly PlanValue[]> {
  const column = note(label);
  const schema = column.schema.transform((value, context) => {
    const points = linesOf(value).map(pointFrom);
    if (points.every((point) => point !== null)) return points;
    context.addIssue({ code: 'custom', message: 'not-allowed' });
    return z.NEVER;
  });
  const line = (point: PlanValue): string => `${point.month}=${germanText(point.value)}`;
  return { ...column, schema, write: (points) => (points.length === 0 ? null : points.map(line).join('\n')) };
}

function pointFrom(line: string): PlanValue | null {
  const [at = '', figure = '', ...more] = line.split('=').map((part) => part.trim());
  const value = parseNumberText(figure);
  return isMonth(at) && value.ok && more.length === 0 ? { month: at, value: value.value } : null;
}

/** Figures one a line, or with semicolons or blanks between them. */
function figures(label: string): Column<readonly number[]> {
  const column = note(label);
  const schema = column.schema.transform((text, context) => {
    const values = text
      .split(/[\s;]+/)
      .filter((part) => part !== '')
      .map(parseNumberText);
    if (values.every((value) => value.ok)) return values.map(({ value }) => value);
    context.addIssue({ code: 'custom', message: 'not-allowed' });
    return z.NEVER;
  });
  return {
    ...column,
    schema,
    write: (values) => (values.length === 0 ? null : values.map(germanText).join('\n')),
  };
}

/** All digits of the figure, so that it is read back as the same one. */
function germanText(value: number): string {
  const plain = String(value);
  return plain.includes('e') ? toNumberText(value) : plain.replace('.', ',');
}
