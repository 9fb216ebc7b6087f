import type { Result } from '../../domain/shared/result';
import type { DeviationAlert } from '../deviation-alert';
import type { DueReport } from '../due-report';
import type { Workspace } from './workspaces';

/** Why a message did not arrive, and whether trying again can help. */
export interface DeliveryError {
  readonly kind: 'not-installed' | 'blocked' | 'not-in-chat' | 'no-such-chat' | 'refused' | 'busy';
  /** Seconds to wait; null when repeating is pointless until somebody acts. */
  readonly retryIn: number | null;
}

/** The chat. Rejects only on what nobody foresaw. */
export interface Messenger {
  sendMonthlyCard(
    userId: string,
    report: DueReport,
  ): Promise<Result<{ readonly messageId: string }, DeliveryError>>;
  sendAlert(
    workspace: Workspace,
    alert: DeviationAlert,
  ): Promise<Result<{ readonly messageId: string }, DeliveryError>>;
}
