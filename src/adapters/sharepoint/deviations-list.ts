import type {
  Acknowledgement,
  Deviation,
  DeviationFigure,
  DeviationRule,
  DeviationStatus,
} from '../../domain/deviation/deviation';
import type { Month } from '../../domain/shared/month';
import { err, ok, type Result } from '../../domain/shared/result';
import { choice, heading, instant, month, number, optional, reference, text } from './column';
import { type ColumnProblem, defineList } from './list-definition';

const STATUS_WORDS: Readonly<Record<DeviationStatus, string>> = {
  open: 'offen',
  withdrawn: 'zurückgenommen',
};

const RULE_WORDS: Readonly<Record<DeviationRule, string>> = { red: 'rot', 'amber-twice': 'zweimal gelb' };

const LIGHT_WORDS: Readonly<Record<DeviationFigure['light'], string>> = {
  green: 'grün',
  amber: 'gelb',
  red: 'rot',
};

const ALERT_WORDS: Readonly<Record<NonNullable<Deviation['pendingAlert']>, string>> = {
  opened: 'neu',
  worsened: 'verschlechtert',
};

export const deviationsList = defineList({
  title: 'Abweichungen',
  description: 'Abweichungen vom Plan, zu denen sich jemand verhalten muss. Nichts wird gelöscht.',
  columns: {
    Title: heading(),
    IndicatorId: reference('Kennzahl (Schlüssel)'),
    OpenedFor: month('Eröffnet für Monat (JJJJ-MM)'),
    OpenedAt: instant('Eröffnet am (ISO 8601)'),
    Rule: choice('Anlass', RULE_WORDS),
    Status: choice('Status', STATUS_WORDS),
    LatestMonth: month('Letzter Monat (JJJJ-MM)'),
    LatestActual: number('Letzter Istwert'),
    LatestPlan: number('Letzter Planwert'),
    LatestDeviation: number('Letzte Abweichung (negativ ist schlechter)'),
    LatestRelative: optional(number('Letzte Abweichung als Anteil')),
    LatestLight: choice('Letzte Ampel', LIGHT_WORDS),
    PendingAlert: optional(choice('Noch zu melden', ALERT_WORDS)),
    AlertedMonth: optional(month('Gemeldeter Monat (JJJJ-MM)')),
    AlertedActual: optional(number('Gemeldeter Istwert')),
    AlertedPlan: optional(number('Gemeldeter Planwert')),
    AlertedDeviation: optional(number('Gemeldete Abweichung')),
    AlertedRelative: optional(number('Gemeldete Abweichung als Anteil')),
    AlertedLight: optional(choice('Gemeldete Ampel', LIGHT_WORDS)),
    AlertedAt: optional(instant('Leitung informiert am (ISO 8601)')),
    AcknowledgedByPostId: optional(reference('Quittiert durch (Schlüssel der Stelle)')),
    AcknowledgedByPostName: optional(text('Quittiert durch')),
    AcknowledgedAt: optional(instant('Quittiert am (ISO 8601)')),
  },
  keyOf: ({ id }) => id,
  toRow: (deviation: Deviation) => ({
    Title: `${deviation.indicatorId} ${deviation.openedFor}`,
    IndicatorId: deviation.indicatorId,
    OpenedFor: deviation.openedFor,
    OpenedAt: deviation.openedAt,
    Rule: deviation.rule,
    Status: deviation.status,
    LatestMonth: deviation.latest.month,
    LatestActual: deviation.latest.actual,
    LatestPlan: deviation.latest.plan,
    LatestDeviation: deviation.latest.deviation,
    LatestRelative: deviation.latest.relative,
    LatestLight: deviation.latest.light,
    PendingAlert: deviation.pendingAlert,
    AlertedMonth: deviation.alerted?.month ?? null,
    AlertedActual: deviation.alerted?.actual ?? null,
    AlertedPlan: deviation.alerted?.plan ?? null,
    AlertedDeviation: deviation.alerted?.deviation ?? null,
    AlertedRelative: deviation.alerted?.relative ?? null,
    AlertedLight: deviation.alerted?.light ?? null,
    AlertedAt: deviation.alerted?.at ?? null,
    AcknowledgedByPostId: deviation.acknowledgement?.postId ?? null,
    AcknowledgedByPostName: deviation.acknowledgement?.postName ?? null,
    AcknowledgedAt: deviation.acknowledgement?.at ?? null,
  }),
  fromRow: (row) => {
    const alerted = alertedFrom(row);
    if (!alerted.ok) return alerted;
    return ok({
      id: row.Key,
      indicatorId: row.IndicatorId,
      openedFor: row.OpenedFor,
      openedAt: row.OpenedAt,
      rule: row.Rule,
      status: row.Status,
      latest: {
        month: row.LatestMonth,
        actual: row.LatestActual,
        plan: row.LatestPlan,
        deviation: row.LatestDeviation,
        relative: row.LatestRelative,
        light: row.LatestLight,
      },
      pendingAlert: row.PendingAlert,
      alerted: alerted.value,
      acknowledgement: acknowledgementFrom(row),
    });
  },
});

interface AlertedColumns {
  readonly AlertedMonth: Month | null;
  readonly AlertedActual: number | null;
  readonly AlertedPlan: number | null;
  readonly AlertedDeviation: number | null;
  readonly AlertedRelative: number | null;
  readonly AlertedLight: DeviationFigure['light'] | null;
  readonly AlertedAt: string | null;
}

/** The leadership was told when there is a time; then the figure they were told must be complete. */
function alertedFrom(row: AlertedColumns): Result<Deviation['alerted'], ColumnProblem> {
  const missing = (column: keyof AlertedColumns) => err<ColumnProblem>({ column, problem: 'missing' });
  if (row.AlertedAt === null) return ok(null);
  if (row.AlertedMonth === null) return missing('AlertedMonth');
  if (row.AlertedActual === null) return missing('AlertedActual');
  if (row.AlertedPlan === null) return missing('AlertedPlan');
  if (row.AlertedDeviation === null) return missing('AlertedDeviation');
  if (row.AlertedLight === null) return missing('AlertedLight');
  return ok({
    at: row.AlertedAt,
    month: row.AlertedMonth,
    actual: row.AlertedActual,
    plan: row.AlertedPlan,
    deviation: row.AlertedDeviation,
    relative: row.AlertedRelative,
    light: row.AlertedLight,
  });
}

function acknowledgementFrom(row: {
  readonly AcknowledgedByPostId: string | null;
  readonly AcknowledgedByPostName: string | null;
  readonly AcknowledgedAt: string | null;
}): Acknowledgement | null {
  if (row.AcknowledgedAt === null) return null;
  return {
    postId: row.AcknowledgedByPostId ?? '',
    postName: row.AcknowledgedByPostName ?? '',
    at: row.AcknowledgedAt,
  };
}
