import { err, ok, type Result } from '../../../domain/shared/result';
import type { Judgement } from '../../../domain/tracking/judgement';
import {
  type IndicatorSnapshot,
  type ProjectSnapshot,
  type Snapshot,
  snapshotKey,
} from '../../../domain/tracking/month-close';
import {
  calculated,
  choice,
  flag,
  month,
  number,
  optional,
  reference,
  shown,
  text,
} from '../definition/column';
import { judgementColumn } from '../columns/judgement-column';
import { LIGHT_WORDS } from '../columns/light-words';
import { type ColumnProblem, defineList, type Row } from '../definition/list-definition';

const KIND_WORDS: Readonly<Record<Snapshot['type'], string>> = { indicator: 'Kennzahl', project: 'Projekt' };

/** Which of them count depends on `Kind`; figures of an indicator are there to be read, the judgement says it all. */
const columns = {
  Title: text('Titel'),
  // People look at one month of many thousand rows.
  Month: { ...month('Monat (JJJJ-MM)'), indexed: true },
  Kind: choice('Art', KIND_WORDS),
  IndicatorId: optional(reference('Kennzahl (Schlüssel)', 'indicators')),
  MeasureId: optional(reference('Maßnahme (Schlüssel)', 'measures')),
  GoalId: reference('Ziel (Schlüssel)', 'goals'),
  IsKey: flag('Schlüsselkennzahl'),
  Light: choice('Ampel', LIGHT_WORDS),
  Value: shown(number('Istwert')),
  Plan: shown(calculated('Planwert')),
  PlanLow: shown(number('Planwert: Untergrenze des Korridors')),
  PlanHigh: shown(number('Planwert: Obergrenze des Korridors')),
  ProgressDone: optional(number('Erledigter Anteil')),
  ProgressPlanned: optional(number('Geplanter Anteil')),
  Judgement: optional(judgementColumn('Beurteilung (JSON)')),
};

type SnapshotRow = Row<typeof columns>;

const EMPTY: Omit<SnapshotRow, 'Title' | 'Month' | 'Kind' | 'GoalId' | 'Light'> = {
  IndicatorId: null,
  MeasureId: null,
  IsKey: false,
  Value: null,
  Plan: null,
  PlanLow: null,
  PlanHigh: null,
  ProgressDone: null,
  ProgressPlanned: null,
  Judgement: null,
};

/** Append-only; keyed by `snapshotKey`. */
export const snapshotsList = defineList({
  title: 'Monatsstände',
  isRecord: true,
  description:
    'Was beim Monatsabschluss über jede Kennzahl und jedes Projekt bekannt war. Führt die App; wird nur ergänzt.',
  columns,
  keyOf: snapshotKey,
  toRow: (snapshot: Snapshot): SnapshotRow => ({
    ...EMPTY,
    Title: snapshot.name,
    Month: snapshot.month,
    Kind: snapshot.type,
    GoalId: snapshot.goalId,
    ...(snapshot.type === 'indicator' ? indicatorToRow(snapshot) : projectToRow(snapshot)),
  }),
  fromRow: (row): Result<Snapshot, ColumnProblem> =>
    row.Kind === 'indicator' ? indicatorFromRow(row) : projectFromRow(row),
});

const indicatorToRow = ({ indicatorId, isKey, judgement }: IndicatorSnapshot) => ({
  IndicatorId: indicatorId,
  IsKey: isKey,
  Light: judgement.light,
  Value: judgement.reading?.value ?? null,
  ...planToRow(judgement),
  Judgement: judgement,
});

function planToRow({ assessment }: Judgement): Partial<SnapshotRow> {
  if (assessment.type === 'none') return {};
  const { plan } = assessment;
  return plan.type === 'value' ? { Plan: plan.value } : { PlanLow: plan.low, PlanHigh: plan.high };
}

const projectToRow = ({ measureId, light, progress }: ProjectSnapshot) => ({
  MeasureId: measureId,
  Light: light,
  ProgressDone: progress?.done ?? null,
  ProgressPlanned: progress?.planned ?? null,
});

function indicatorFromRow(row: SnapshotRow): Result<IndicatorSnapshot, ColumnProblem> {
  if (row.IndicatorId === null) return missing('IndicatorId');
  if (row.Judgement === null) return missing('Judgement');
  // Whoever reads the list must not see another light than the app shows.
  if (row.Light !== row.Judgement.light) return err({ column: 'Light', problem: 'not-allowed' });
  return ok({
    type: 'indicator',
    month: row.Month,
    goalId: row.GoalId,
    name: row.Title,
    indicatorId: row.IndicatorId,
    isKey: row.IsKey,
    judgement: row.Judgement,
  });
}

function projectFromRow(row: SnapshotRow): Result<ProjectSnapshot, ColumnProblem> {
  if (row.MeasureId === null) return missing('MeasureId');
  const progress = progressFromRow(row);
  if (!progress.ok) return progress;
  return ok({
    type: 'project',
    month: row.Month,
    goalId: row.GoalId,
    name: row.Title,
    measureId: row.MeasureId,
    light: row.Light,
    progress: progress.value,
  });
}

function progressFromRow(row: SnapshotRow): Result<ProjectSnapshot['progress'], ColumnProblem> {
  const { ProgressDone: done, ProgressPlanned: planned } = row;
  if (done === null && planned === null) return ok(null);
  if (done === null) return missing('ProgressDone');
  return planned === null ? missing('ProgressPlanned') : ok({ done, planned });
}

const missing = (column: keyof SnapshotRow) => err<ColumnProblem>({ column, problem: 'missing' });
