import type { CaseTask } from '../deviations/case-task';
import type { Digest } from '../deviations/digest';
import type { DeviationAlert } from '../deviations/deviation-alert';
import type { SendMinutes } from '../meetings/keep-minutes';
import type { DueReport } from '../reporting/due-report';
import type { UnitReport } from '../reporting/unit-report';
import type { Sent } from '../ports/sending';
import type { Workspace } from '../ports/workspaces';

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
  readonly sendMinutes: SendMinutes;
}
