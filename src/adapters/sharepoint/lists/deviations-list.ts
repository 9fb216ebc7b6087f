import {
  type Acknowledgement,
  type Deviation,
  type DeviationStatus,
  type DeviationSubject,
  subjectId,
} from '../../../domain/deviation/deviation';
import { err, ok, type Result } from '../../../domain/shared/result';
import { choice, flag, heading, instant, month, optional, reference, text } from '../definition/column';
import {
  alertedColumns,
  alertedFromRow,
  alertedToRow,
  latestColumns,
  latestFromRow,
  latestToRow,
} from '../columns/trigger-columns';
import { RULE_WORDS } from '../columns/deviation-rules-column';
import { type ColumnProblem, defineList, type Row } from '../definition/list-definition';

const STATUS_WORDS: Readonly<Record<DeviationStatus, string>> = {
  open: 'offen',
  closed: 'geschlossen',
  withdrawn: 'zurückgenommen',
};

const ALERT_WORDS: Readonly<Record<NonNullable<Deviation['pendingAlert']>, string>> = {
  opened: 'neu',
  worsened: 'verschlechtert',
};

const columns = {
  Title: heading(),
  IndicatorId: optional(reference('Kennzahl (Schlüssel)', 'indicators')),
  MilestoneId: optional(reference('Meilenstein (Schlüssel)', 'milestones')),
  MeasureId: optional(reference('Maßnahme des Meilensteins (Schlüssel)', 'measures')),
  OpenedFor: month('Eröffnet für Monat (JJJJ-MM)'),
  OpenedAt: instant('Eröffnet am (ISO 8601)'),
  Rule: choice('Anlass', RULE_WORDS),
  Status: choice('Status', STATUS_WORDS),
  ...latestColumns,
  ProposesClosing: flag('Kann geschlossen werden'),
  PendingAlert: optional(choice('Noch zu melden', ALERT_WORDS)),
  ...alertedColumns,
  AlertedAt: optional(instant('Leitung informiert am (ISO 8601)')),
  AcknowledgedByPostId: optional(reference('Quittiert durch (Schlüssel der Stelle)', 'posts')),
  AcknowledgedByPostName: optional(text('Quittiert durch')),
  AcknowledgedAt: optional(instant('Quittiert am (ISO 8601)')),
  ClosedByPostId: optional(reference('Geschlossen durch (Schlüssel der Stelle)', 'posts')),
  ClosedByPostName: optional(text('Geschlossen durch')),
  ClosedAt: optional(instant('Geschlossen am (ISO 8601)')),
  ClosedFor: optional(month('Geschlossen für Monat (JJJJ-MM)')),
};

type DeviationRow = Row<typeof columns>;

export const deviationsList = defineList({
  title: 'Abweichungen',
  isRecord: true,
  description: 'Abweichungen vom Plan, zu denen sich jemand verhalten muss. Nichts wird gelöscht.',
  columns,
  keyOf: ({ id }) => id,
  toRow: (deviation: Deviation) => ({
    Title: `${subjectId(deviation.subject)} ${deviation.openedFor}`,
    ...subjectToRow(deviation.subject),
    OpenedFor: deviation.openedFor,
    OpenedAt: deviation.openedAt,
    Rule: deviation.rule,
    Status: deviation.status,
    ...latestToRow(deviation.latest),
    ProposesClosing: deviation.proposesClosing,
    PendingAlert: deviation.pendingAlert,
    ...alertedToRow(deviation.alerted),
    AlertedAt: deviation.alerted?.at ?? null,
    AcknowledgedByPostId: deviation.acknowledgement?.postId ?? null,
    AcknowledgedByPostName: deviation.acknowledgement?.postName ?? null,
    AcknowledgedAt: deviation.acknowledgement?.at ?? null,
    ClosedByPostId: deviation.closure?.postId ?? null,
    ClosedByPostName: deviation.closure?.postName ?? null,
    ClosedAt: deviation.closure?.at ?? null,
    ClosedFor: deviation.closure?.forMonth ?? null,
  }),
  fromRow: (row): Result<Deviation, ColumnProblem> => {
    const subject = subjectFrom(row);
    if (!subject.ok) return subject;
    const latest = latestFromRow(row, row.Status === 'open' ? [row.Rule] : []);
    if (!latest.ok) return latest;
    const alerted = alertedFrom(row);
    if (!alerted.ok) return alerted;
    const closure = closureFrom(row);
    if (!closure.ok) return closure;
    return ok({
      id: row.Key,
      subject: subject.value,
      openedFor: row.OpenedFor,
      openedAt: row.OpenedAt,
      rule: row.Rule,
      status: row.Status,
      latest: latest.value,
      proposesClosing: row.ProposesClosing,
      pendingAlert: row.PendingAlert,
      alerted: alerted.value,
      acknowledgement: acknowledgementFrom(row),
      closure: closure.value,
    });
  },
});

const subjectToRow = (subject: DeviationSubject) =>
  subject.type === 'indicator'
    ? { IndicatorId: subject.indicatorId, MilestoneId: null, MeasureId: null }
    : { IndicatorId: null, MilestoneId: subject.milestoneId, MeasureId: subject.measureId };

/** About an indicator, or about a milestone of a project; never about both or nothing. */
function subjectFrom(row: DeviationRow): Result<DeviationSubject, ColumnProblem> {
  const { IndicatorId: indicatorId, MilestoneId: milestoneId, MeasureId: measureId } = row;
  if (indicatorId !== null) {
    if (milestoneId !== null) return err({ column: 'MilestoneId', problem: 'not-allowed' });
    if (measureId !== null) return err({ column: 'MeasureId', problem: 'not-allowed' });
    return ok({ type: 'indicator', indicatorId });
  }
  if (milestoneId === null) return missing(measureId === null ? 'IndicatorId' : 'MilestoneId');
  return measureId === null ? missing('MeasureId') : ok({ type: 'milestone', milestoneId, measureId });
}

/** The leadership was told when there is a time; then what they were told must be complete. */
function alertedFrom(row: DeviationRow): Result<Deviation['alerted'], ColumnProblem> {
  if (row.AlertedAt === null) return ok(null);
  const trigger = alertedFromRow(row, [row.Rule]);
  return trigger.ok ? ok({ ...trigger.value, at: row.AlertedAt }) : trigger;
}

function acknowledgementFrom(row: DeviationRow): Acknowledgement | null {
  if (row.AcknowledgedAt === null) return null;
  return {
    postId: row.AcknowledgedByPostId ?? '',
    postName: row.AcknowledgedByPostName ?? '',
    at: row.AcknowledgedAt,
  };
}

function closureFrom(row: DeviationRow): Result<Deviation['closure'], ColumnProblem> {
  if (row.ClosedAt === null) return ok(null);
  if (row.ClosedFor === null) return missing('ClosedFor');
  return ok({
    postId: row.ClosedByPostId ?? '',
    postName: row.ClosedByPostName ?? '',
    at: row.ClosedAt,
    forMonth: row.ClosedFor,
  });
}

const missing = (column: keyof DeviationRow) => err<ColumnProblem>({ column, problem: 'missing' });
