import { instantAt } from '../../domain/calendar/local-time';
import type { Acknowledgement, Deviation } from '../../domain/deviation/deviation';
import { deviationAfter, deviationId } from '../../domain/deviation/opening';
import { toDay } from '../../domain/shared/day';
import { toMonth } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Reading } from '../../domain/tracking/reading';
import { SAMPLE_MASTERPLAN } from './masterplan';

/** Before this month nobody opened deviations in the sample. */
const FIRST_JUDGED = toMonth('2026-05');

/** Days on which the head of department took note, by indicator. */
const ACKNOWLEDGED: Readonly<Record<string, string>> = {
  'wohngeld-bearbeitungszeit': '2026-06-17',
  'schuldnerberatung-wartezeit': '2026-06-17',
  'krisenhilfe-wartezeit': '2026-06-18',
  'gefoerderte-wohnungen': '2026-07-15',
  'barrierefreie-begegnungsstaetten': '2026-09-16',
};

/** What the rules open when the readings come in month by month, each told to the leadership at once. */
export function sampleDeviations(readings: readonly Reading[]): readonly Deviation[] {
  return SAMPLE_MASTERPLAN.indicators.flatMap((indicator) =>
    replay(
      indicator,
      readings.filter(({ indicatorId }) => indicatorId === indicator.id),
    ),
  );
}

function replay(indicator: Indicator, readings: readonly Reading[]): Deviation[] {
  const kept = new Map<string, Deviation>();
  const inOrder = [...readings].sort((a, b) => a.month.localeCompare(b.month));
  for (const { month, reportedAt } of inOrder.filter((reading) => reading.month >= FIRST_JUDGED)) {
    const sameMonth = kept.get(deviationId(indicator.id, month));
    const change = deviationAfter({
      indicator,
      readings: inOrder.filter((reading) => reading.month <= month),
      month,
      open: [...kept.values()].find(({ status }) => status === 'open') ?? null,
      withdrawnForMonth: sameMonth?.status === 'withdrawn' ? sameMonth : null,
      now: reportedAt,
    });
    if (change.type !== 'none') kept.set(change.deviation.id, told(change.deviation, reportedAt));
  }
  return [...kept.values()].map((deviation) => ({
    ...deviation,
    acknowledgement: acknowledgementOf(deviation),
  }));
}

function told(deviation: Deviation, at: string): Deviation {
  return deviation.pendingAlert === null
    ? deviation
    : { ...deviation, pendingAlert: null, alerted: { ...deviation.latest, at } };
}

function acknowledgementOf({ indicatorId }: Deviation): Acknowledgement | null {
  const day = ACKNOWLEDGED[indicatorId];
  return day === undefined
    ? null
    : { postId: 'dezernatsleitung', postName: 'Dezernatsleitung', at: instantAt(toDay(day), 10) };
}
