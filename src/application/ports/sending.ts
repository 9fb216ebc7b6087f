import type { Result } from '../../domain/shared/result';

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
