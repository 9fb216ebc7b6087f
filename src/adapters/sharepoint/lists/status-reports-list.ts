import {
  type ProjectStatus,
  type StatusReport,
  statusReportKey,
} from '../../../domain/tracking/status-report';
import { ok } from '../../../domain/shared/result';
import { choice, heading, instant, month, note, reference, references } from '../definition/column';
import { defineList } from '../definition/list-definition';
import { REPORTER_WORDS } from '../columns/reporter-words';

const STATUS_WORDS: Readonly<Record<ProjectStatus, string>> = {
  'on-track': 'läuft nach Plan',
  'at-risk': 'braucht Aufmerksamkeit',
  'off-track': 'weicht vom Plan ab',
  done: 'abgeschlossen',
};

/** Keyed by `statusReportKey`: at most one for a project and a month. */
export const statusReportsList = defineList({
  title: 'Statusberichte',
  isRecord: true,
  description: 'Monatliche Berichte der Projekte. Schlüssel: Maßnahme|JJJJ-MM.',
  columns: {
    Title: heading(),
    MeasureId: reference('Maßnahme (Schlüssel)', 'measures'),
    Month: month('Monat (JJJJ-MM)'),
    Status: choice('Status', STATUS_WORDS),
    Progress: note('Fortschritt'),
    SupportNeeded: note('Benötigte Unterstützung der Leitung'),
    MilestonesDone: references('Erledigte Meilensteine (ein Schlüssel je Zeile)', 'milestones'),
    ReportedByPostId: reference('Gemeldet für (Schlüssel der Stelle)', 'posts'),
    ReportedAs: choice('Gemeldet als', REPORTER_WORDS),
    ReportedAt: instant('Gemeldet am (ISO 8601)'),
  },
  keyOf: ({ measureId, month: at }) => statusReportKey(measureId, at),
  toRow: (report: StatusReport) => ({
    Title: `${report.measureId} ${report.month}`,
    MeasureId: report.measureId,
    Month: report.month,
    Status: report.status,
    Progress: report.progress,
    SupportNeeded: report.supportNeeded,
    MilestonesDone: report.milestonesDone,
    ReportedByPostId: report.reportedByPostId,
    ReportedAs: report.reportedAs,
    ReportedAt: report.reportedAt,
  }),
  fromRow: (row) =>
    ok({
      measureId: row.MeasureId,
      month: row.Month,
      status: row.Status,
      progress: row.Progress,
      supportNeeded: row.SupportNeeded,
      milestonesDone: row.MilestonesDone,
      reportedByPostId: row.ReportedByPostId,
      reportedAs: row.ReportedAs,
      reportedAt: row.ReportedAt,
    }),
});
