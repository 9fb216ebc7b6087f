import type { Delivery } from '../../../src/application/ports/delivery-log';
import type { Stored } from '../../../src/application/ports/repository';
import type { Life } from './turns';

/** A message that arrived in the chat. */
export interface SentMessage {
  /** Whom it went to and what it says. */
  readonly saying: string;
  readonly messageId: string;
  readonly sender: Life;
  /** Whether it stands in the delivery log as sent. */
  isNoted: boolean;
  /** A crash or a lost answer fell between sending and noting it. */
  isCutOff: boolean;
}

/** A row that was saved, in the order in which rows were. */
export interface SavedRow {
  readonly list: string;
  readonly key: string;
  readonly before: Stored<unknown> | null;
  readonly after: Stored<unknown>;
}

/** What really happened outside, whatever those who caused it learned of it. */
export interface Journal {
  readonly messages: SentMessage[];
  readonly saved: SavedRow[];
  /** What the chat shows of cases, by message, as the last one who wrote it left it. */
  readonly shown: Map<string, readonly string[]>;
  /** @returns its id */
  sent(saying: string, sender: Life): string;
  /** What the log says last counts: a note that takes a message back makes it one that was not noted. */
  noted(before: Delivery | null, after: Delivery): void;
  /** Its sender does not learn that it arrived, or cannot note it. */
  cutOff(messageId: string | null): void;
  /** Whatever this life sent and did not note will not be noted any more. */
  died(sender: Life): void;
}

export function createJournal(): Journal {
  const messages: SentMessage[] = [];
  const messageOf = (messageId: string | null): SentMessage | undefined =>
    messages.find((one) => one.messageId === messageId);
  const mark = (messageId: string | null, isNoted: boolean): void => {
    const message = messageOf(messageId);
    if (message !== undefined) message.isNoted = isNoted;
  };
  return {
    messages,
    saved: [],
    shown: new Map(),
    sent(saying, sender) {
      const messageId = `message-${messages.length + 1}`;
      messages.push({ saying, messageId, sender, isNoted: false, isCutOff: false });
      return messageId;
    },
    noted(before, after) {
      if (before?.messageId !== after.messageId) mark(before?.messageId ?? null, false);
      mark(after.messageId, true);
    },
    cutOff(messageId) {
      const message = messageOf(messageId);
      if (message?.isNoted === false) message.isCutOff = true;
    },
    died(sender) {
      for (const message of messages)
        if (message.sender === sender && !message.isNoted) message.isCutOff = true;
    },
  };
}
