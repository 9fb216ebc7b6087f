import type { Result } from '../../domain/shared/result';
import type { CaseTask } from '../deviations/case-task';
import type { Digest } from '../deviations/digest';
import type { DeviationAlert } from '../deviations/deviation-alert';
import type { Minutes } from '../meetings/minutes';
import type { DueReport } from '../due-report';
import type { UnitReport } from '../unit-report';
import type { Workspace } from './workspaces';

/** Why a message did not arrive, and whether trying again can help. */
export interface DeliveryError {
  readonly kind:
    | 'no-account'
    | 'not-installed'
    | 'blocked'
    | 'not-in-chat'
    | 'no-such-chat'
    | 'message-gone'
    | 'too-large'
    | 'refused'
    | 'busy';
  /** Seconds to wait; null when repeating is pointless until somebody acts. */
  readonly retryIn: number | null;
}

export type Sent = Result<{ readonly messageId: string }, DeliveryError>;

/** A form in somebody's chat. `as` keeps telling a deputy that they are asked for somebody else. */
export interface SentCard {
  readonly messageId: string;
  readonly as: 'holder' | 'deputy';
}

/** The chat. Rejects only on what nobody foresaw. */
export interface Messenger {
  /** The form of a month. `as` tells a deputy that they are asked for somebody else. */
  sendMonthlyCard(userId: string, report: DueReport, as: 'holder' | 'deputy'): Promise<Sent>;
  /** Brings a form that was sent before up to date in place. */
  updateMonthlyCard(userId: string, card: SentCard, report: DueReport): Promise<Sent>;
  /** Names what is still open and opens the form; it is no second form. */
  sendReminder(userId: string, report: DueReport): Promise<Sent>;
  /** Tells the head of a unit what of it is open, by function and never by person. */
  sendEscalation(userId: string, report: UnitReport): Promise<Sent>;
  sendAlert(workspace: Workspace, alert: DeviationAlert): Promise<Sent>;
  /** Many alerts in one message, the worst first. */
  sendAlertBundle(workspace: Workspace, alerts: readonly DeviationAlert[]): Promise<Sent>;
  /** Brings an alert, or a bundle of them, up to date in place. */
  updateAlerts(workspace: Workspace, messageId: string, alerts: readonly DeviationAlert[]): Promise<Sent>;
  /** What cases wait for from somebody: one is a form at once, several are a list that opens them in place. */
  sendTasks(userId: string, tasks: readonly CaseTask[]): Promise<Sent>;
  updateTasks(userId: string, messageId: string, tasks: readonly CaseTask[]): Promise<Sent>;
  sendDigest(workspace: Workspace, digest: Digest): Promise<Sent>;
  /** A new post in a channel. */
  sendMinutes(channelId: string, minutes: Minutes): Promise<Sent>;
}

/** Gives somebody the app where the organisation permits it. */
export interface AppInstaller {
  /** @errors `not-permitted` where the organisation does not let us; `no-such-user` */
  install(userId: string): Promise<Result<'installed' | 'already', 'not-permitted' | 'no-such-user'>>;
}

/** Makes senders of all instances together keep to what Teams permits. */
export interface SendLimit {
  /** Resolves when one more request may be made. */
  permit(): Promise<void>;
  /** Teams asked everybody to wait. @param seconds as it said */
  slowDown(seconds: number): Promise<void>;
}
