import { setTimeout as pause } from 'node:timers/promises';
import { partsOf } from './card-reading';

export type Card = Readonly<Record<string, unknown>>;

export interface ChatMessage {
  readonly id: string;
  readonly from: 'bot' | 'user';
  readonly text: string;
  readonly cards: readonly Card[];
}

/** A card as it stands in a message. */
export interface ShownCard {
  readonly messageId: string;
  readonly card: Card;
}

/** What the bot answered to a pressed button. */
export interface InvokeAnswer {
  readonly status: number;
  /** `application/vnd.microsoft.card.adaptive` or `application/vnd.microsoft.activity.message`. */
  readonly type: string;
  readonly value: unknown;
}

interface Place {
  readonly origin: string;
  readonly conversationId: string;
  /** Who writes here unless told otherwise. */
  readonly userId: string;
  readonly bot: { readonly id: string; readonly name: string };
}

const PATIENCE_MS = 20_000;
const LOOK_MS = 50;
const CARD_ANSWER = 'application/vnd.microsoft.card.adaptive';

/** One chat of the Playground. Messages appear in the order in which they were sent; an update takes the old one's place. */
export class PlaygroundChat {
  private readonly known = new Map<string, ChatMessage>();

  constructor(private readonly place: Place) {}

  get conversationId(): string {
    return this.place.conversationId;
  }

  messages(): readonly ChatMessage[] {
    return [...this.known.values()];
  }

  /** For the streams only. */
  put(message: ChatMessage): void {
    this.known.set(message.id, message);
  }

  /** @throws when none comes in 20 seconds, with what has come */
  async waitForMessage(wanted: (message: ChatMessage) => boolean): Promise<ChatMessage> {
    return this.waitFor(() => this.messages().find(wanted));
  }

  /** The latest card for which the predicate holds. @throws when none comes in 20 seconds, with what has come */
  async waitForCard(wanted: (card: Card) => boolean): Promise<ShownCard> {
    return this.waitFor(() =>
      this.messages()
        .flatMap(({ id, cards }) => cards.map((card) => ({ messageId: id, card })))
        .findLast(({ card }) => wanted(card)),
    );
  }

  async say(text: string): Promise<void> {
    const { userId, bot } = this.place;
    // In a group the bot hears only what mentions it; in its own chat the mention is not needed.
    const mention = `<at>${bot.name}</at>`;
    const group = !this.conversationId.startsWith('a:');
    const answer = await this.post(
      `/_conversation/v1/conversations/${encodeURIComponent(this.conversationId)}/messages`,
      {
        from: { id: userId },
        textFormat: 'plain',
        text: group ? `${mention} ${text}` : text,
        ...(group ? { mentions: [{ mentioned: { id: bot.id }, text: mention }] } : {}),
      },
    );
    const { messageId } = (await answer.json()) as { messageId: string };
    this.put({ id: messageId, from: 'user', text, cards: [] });
  }

  /**
   * Presses a button as Teams does: the action's data and all inputs, those not given with the value they show.
   *
   * @param press.action id or verb of an `Action.Execute`
   * @param press.as object id of another member of this chat
   */
  async execute(
    { messageId, card }: ShownCard,
    press: {
      readonly action: string;
      readonly inputs?: Readonly<Record<string, string>>;
      readonly as?: string;
    },
  ): Promise<InvokeAnswer> {
    const found = partsOf(card).find(
      (part) => part['type'] === 'Action.Execute' && [part['id'], part['verb']].includes(press.action),
    );
    if (found === undefined)
      throw new Error(`The card has no button ${press.action}: ${JSON.stringify(card)}`);
    const data = found['data'];
    const action = {
      type: 'Action.Execute',
      id: found['id'],
      verb: found['verb'],
      data: { ...(typeof data === 'object' ? data : {}), ...shownInputs(card), ...press.inputs },
    };
    return this.invoke(messageId, { action, trigger: 'manual' }, press.as);
  }

  /** Sends an `adaptiveCard/action` as it is, also one that no button would send. */
  async invoke(messageId: string, value: object, as = this.place.userId): Promise<InvokeAnswer> {
    const answer = await this.post(
      '/_conversation/v1/invoke',
      {
        name: 'adaptiveCard/action',
        value,
        from: { id: as },
        conversation: { id: this.conversationId },
        replyToId: messageId,
      },
      'any status',
    );
    const { type, value: said } = (await answer.json()) as { type?: string; value?: unknown };
    const message = this.known.get(messageId);
    if (type === CARD_ANSWER && message !== undefined) this.put({ ...message, cards: [said as Card] });
    return { status: answer.status, type: type ?? '', value: said };
  }

  async install(): Promise<void> {
    await this.post(`/_debug/conversation/${encodeURIComponent(this.conversationId)}/installation`, {});
  }

  private async post(path: string, body: object, accept: 'ok' | 'any status' = 'ok'): Promise<Response> {
    const answer = await fetch(`${this.place.origin}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (accept === 'ok' && !answer.ok)
      throw new Error(`The Playground answered ${answer.status}: ${await answer.text()}`);
    return answer;
  }

  private async waitFor<T>(look: () => T | undefined): Promise<T> {
    const giveUp = Date.now() + PATIENCE_MS;
    while (Date.now() < giveUp) {
      const found = look();
      if (found !== undefined) return found;
      await pause(LOOK_MS);
    }
    throw new Error(`It did not come. What came: ${JSON.stringify(this.messages(), null, 1)}`);
  }
}

/** All text a card shows, one line for each part. */
export const textOf = (card: Card): string =>
  partsOf(card)
    .flatMap((part) => [part['text'], part['title'], part['value'], part['label'], part['errorMessage']])
    .filter((text) => typeof text === 'string')
    .join('\n');

/** As the renderer sends them: an empty text field as '', an untouched toggle as its off value. */
function shownInputs(card: Card): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    partsOf(card).flatMap(({ type, id, value, valueOff }) => {
      if (typeof type !== 'string' || !type.startsWith('Input.') || typeof id !== 'string') return [];
      if (type === 'Input.Toggle') return [[id, value ?? valueOff ?? 'false'] as const];
      if (type === 'Input.Number') return typeof value === 'number' ? [[id, String(value)] as const] : [];
      return [[id, value ?? ''] as const];
    }),
  );
}
