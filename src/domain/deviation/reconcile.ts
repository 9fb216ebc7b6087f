import type { Instant } from '../shared/instant';
import type { Month } from '../shared/month';
import type { Tolerance } from '../tracking/tolerance';
import { type Deviation, deviationId, type Trigger, type DeviationSubject } from './deviation';
import { type Episode, proposesClosing } from './episode';
import { alarms, isWorse } from './worsening';

export interface ReconcileInput {
  readonly subject: DeviationSubject;
  /** What its history says now. */
  readonly episode: Episode | null;
  /** What its history says now of a month; null when nothing. */
  triggerIn(month: Month): Trigger | null;
  /** All deviations on record about it. */
  readonly recorded: readonly Deviation[];
  /** Null for milestones, which do not get worse by degrees. */
  readonly tolerance: Tolerance | null;
  readonly now: Instant;
}

/**
 * The next thing to record so that the record says what the history says. What people did about a deviation stays.
 *
 * @returns the deviation to save before asking again, or null when the record is right
 */
export function reconcile(input: ReconcileInput): Deviation | null {
  const { episode, recorded } = input;
  const open = recorded.find(({ status }) => status === 'open') ?? null;
  if (episode === null) return open === null ? null : withdrawn(open, input.triggerIn(open.latest.month));
  if (open !== null) {
    // A later one has begun: what was open has ended before, and the later one is opened by the next call.
    if (episode.openedFor > open.latest.month) return withdrawn(open, input.triggerIn(open.latest.month));
    return followed(input, open, episode);
  }
  const id = deviationId(input.subject, episode.openedFor);
  const before = recorded.find((deviation) => deviation.id === id) ?? null;
  if (before?.status === 'closed') return null;
  return opened(input, episode, before);
}

/** @param corrected what the month says instead */
const withdrawn = (open: Deviation, corrected: Trigger | null): Deviation => ({
  ...open,
  status: 'withdrawn',
  latest: corrected ?? open.latest,
  proposesClosing: false,
  pendingAlert: null,
});

/** @param before the same deviation, withdrawn: what the leadership was told of it they know */
function opened(input: ReconcileInput, episode: Episode, before: Deviation | null): Deviation {
  const deviation: Deviation = {
    id: deviationId(input.subject, episode.openedFor),
    subject: input.subject,
    // What comes back after it was withdrawn gives everybody their term anew.
    openedAt: input.now,
    status: 'open',
    alerted: before?.alerted ?? null,
    acknowledgement: null,
    closure: null,
    pendingAlert: null,
    ...statedBy(episode),
  };
  const news = alarms(episode.latest) ? 'opened' : null;
  return { ...deviation, pendingAlert: news };
}

function followed(input: ReconcileInput, open: Deviation, episode: Episode): Deviation | null {
  const now = { ...open, ...statedBy(episode), pendingAlert: pendingAlert(input, open, episode.latest) };
  return saysTheSame(open, now) ? null : now;
}

const statedBy = (episode: Episode) => ({
  openedFor: episode.openedFor,
  rule: episode.rule,
  latest: episode.latest,
  proposesClosing: proposesClosing(episode),
});

function pendingAlert(
  { tolerance }: ReconcileInput,
  { alerted, pendingAlert: pending }: Deviation,
  latest: Trigger,
): Deviation['pendingAlert'] {
  if (alerted === null || pending === 'opened') return alarms(latest) ? 'opened' : null;
  if (tolerance === null) return null;
  return isWorse(tolerance, alerted, latest) ? 'worsened' : null;
}

function saysTheSame(a: Deviation, b: Deviation): boolean {
  return (
    a.openedFor === b.openedFor &&
    a.rule === b.rule &&
    a.proposesClosing === b.proposesClosing &&
    a.pendingAlert === b.pendingAlert &&
    sameTrigger(a.latest, b.latest)
  );
}

function sameTrigger(a: Trigger, b: Trigger): boolean {
  return (
    a.month === b.month &&
    a.light === b.light &&
    a.due === b.due &&
    a.rules.join() === b.rules.join() &&
    a.figure?.actual === b.figure?.actual &&
    a.figure?.plan === b.figure?.plan
  );
}
