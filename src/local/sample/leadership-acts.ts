import { instantAt } from '../../domain/calendar/local-time';
import {
  type Acknowledgement,
  type Deviation,
  type DeviationSubject,
  subjectId,
} from '../../domain/deviation/deviation';
import { toDay } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { LEADERSHIP } from './signatures';

/** What the head of department did about a deviation. Days as `2026-06-17`. */
interface LeadershipActs {
  /** Indicator or milestone. */
  readonly subjectId: string;
  /** Month that opened it. */
  readonly openedFor: string;
  readonly acknowledged?: string;
  readonly closed?: string;
}

export const LEADERSHIP_ACTS: readonly LeadershipActs[] = [
  { subjectId: 'wohngeld-bearbeitungszeit', openedFor: '2025-11', acknowledged: '2025-12-16' },
  { subjectId: 'schuldnerberatung-wartezeit', openedFor: '2025-11', acknowledged: '2025-12-16' },
  { subjectId: 'krisenhilfe-wartezeit', openedFor: '2025-11', acknowledged: '2025-12-17' },
  { subjectId: 'wohnungen-mit-bindung', openedFor: '2025-11', acknowledged: '2025-12-16' },
  { subjectId: 'gefoerderte-wohnungen', openedFor: '2025-11', acknowledged: '2026-01-14' },
  {
    subjectId: 'auslastung-beschaeftigungsplaetze',
    openedFor: '2025-12',
    acknowledged: '2026-01-21',
    closed: '2026-04-22',
  },
  {
    subjectId: 'barrierefreie-begegnungsstaetten',
    openedFor: '2025-12',
    acknowledged: '2026-01-21',
    closed: '2026-04-22',
  },
  {
    subjectId: 'untergebrachte-personen',
    openedFor: '2026-01',
    acknowledged: '2026-02-18',
    closed: '2026-04-22',
  },
  {
    subjectId: 'projekt-wohngeld-digital-fachverfahren',
    openedFor: '2026-01',
    acknowledged: '2026-01-21',
    closed: '2026-02-25',
  },
  { subjectId: 'projekt-jugendberufsagentur-raeume', openedFor: '2026-04', closed: '2026-05-20' },
  { subjectId: 'projekt-konzeptvergabe-ausschreibung', openedFor: '2026-08', acknowledged: '2026-09-16' },
];

/** Hours of the day, so that both may happen on one. */
const ACKNOWLEDGED_AT = 10;
const CLOSED_AT = 11;

const instantOf = (day: string | undefined, hour: number): Instant | null =>
  day === undefined ? null : instantAt(toDay(day), hour);

/** When the leadership did something about deviations of a subject. */
export function momentsOfActs(subject: DeviationSubject): Instant[] {
  return LEADERSHIP_ACTS.filter((acts) => acts.subjectId === subjectId(subject))
    .flatMap(({ acknowledged, closed }) => [
      instantOf(acknowledged, ACKNOWLEDGED_AT),
      instantOf(closed, CLOSED_AT),
    ])
    .filter((moment) => moment !== null);
}

/** @throws Error when it would close what may not be closed: then the sample tells no true story */
export function afterActs(deviation: Deviation, now: Instant): Deviation {
  const acts = LEADERSHIP_ACTS.find(
    (candidate) =>
      candidate.subjectId === subjectId(deviation.subject) && candidate.openedFor === deviation.openedFor,
  );
  const by: Acknowledgement = { ...LEADERSHIP, at: now };
  if (instantOf(acts?.acknowledged, ACKNOWLEDGED_AT) === now) return { ...deviation, acknowledgement: by };
  if (instantOf(acts?.closed, CLOSED_AT) !== now) return deviation;
  if (deviation.status !== 'open' || !deviation.proposesClosing) {
    throw new Error(`${deviation.id} cannot be closed at ${now}`);
  }
  const closure = { ...by, forMonth: deviation.latest.month };
  return { ...deviation, status: 'closed', pendingAlert: null, closure };
}
