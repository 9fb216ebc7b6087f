import type { Instant } from '../../domain/shared/instant';
import { err } from '../../domain/shared/result';
import type { DisclosedRecords } from '../workspace/disclosure/disclosed-records';
import type { Clock } from '../ports/clock';
import type { DeliveryLog } from '../ports/delivery-log';
import type { Lease } from '../ports/lease';
import type { Log } from '../ports/log';
import type { Messenger } from './messenger';
import type { AppInstaller, Sent } from '../ports/sending';
import type { Records, RecordsOf } from '../ports/records';
import type { Workspace, Workspaces } from '../ports/workspaces';

export interface SendDeps {
  readonly workspaces: Workspaces;
  readonly recordsOf: RecordsOf;
  readonly deliveries: DeliveryLog;
  readonly lease: Lease;
  readonly messenger: Messenger;
  readonly installer: AppInstaller;
  readonly clock: Clock;
  readonly log: Log;
}

/** What a message is made from. */
export interface SendContext extends SendDeps {
  readonly workspace: Workspace;
  /** What may be told: messages are made from these. */
  readonly records: DisclosedRecords;
  /** As they are: for whoever notes, and for the card in which a figure is reported. */
  readonly undisclosed: Records;
  readonly now: Instant;
}

/** Somebody without the app gets it where that is permitted, and then the message. */
export async function installedFirst(
  context: SendContext,
  userId: string,
  send: () => Promise<Sent>,
): Promise<Sent> {
  const sent = await send();
  if (sent.ok || sent.error.kind !== 'not-installed') return sent;
  try {
    const installed = await context.installer.install(userId);
    context.log.info('app-installed', { outcome: installed.ok ? installed.value : installed.error });
    if (installed.ok) return await send();
    return installed.error === 'no-such-user' ? err({ kind: 'no-account', retryIn: null }) : sent;
  } catch (error) {
    // Whoever could not be given the app was not reached, and that is what is noted.
    context.log.error('app-not-installed', error);
    return sent;
  }
}
