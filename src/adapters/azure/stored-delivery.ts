import { z } from 'zod';
import { DELIVERY_KINDS, type Delivery, deliveryKey } from '../../application/ports/delivery-log';
import type { DeliveryError } from '../../application/ports/sending';
import { isMonth, type Month } from '../../domain/shared/month';

/** An object, so that forgetting one does not compile. */
const REASONS = {
  'no-account': 'no-account',
  'not-installed': 'not-installed',
  blocked: 'blocked',
  'not-in-chat': 'not-in-chat',
  'no-such-chat': 'no-such-chat',
  'message-gone': 'message-gone',
  'too-large': 'too-large',
  refused: 'refused',
  busy: 'busy',
} as const satisfies { [K in DeliveryError['kind']]: K };

const StoredDelivery = z.object({
  key: z.string(),
  workspaceId: z.string(),
  kind: z.enum(DELIVERY_KINDS),
  month: z.string().refine(isMonth).nullable(),
  userId: z.string().nullable(),
  messageId: z.string().nullable(),
  reason: z.enum(REASONS).nullable(),
  at: z.iso.datetime(),
  updatedAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  attempts: z.number().int().min(0),
  // Earlier versions did not note it.
  shows: z.string().nullable().default(null),
});

const Dated = z.object({ at: z.iso.datetime() });

/** What the first version kept. */
const FormerDelivery = z.object({ messageId: z.string().nullable(), at: z.iso.datetime() });

/** @returns null for what is no delivery of the present form */
export function parseDelivery(text: string): Delivery | null {
  const parsed = StoredDelivery.safeParse(jsonOf(text));
  return parsed.success ? parsed.data : null;
}

/** @returns when what is kept, in either form, was last tried; null for neither */
export function datedAt(text: string): string | null {
  const parsed = Dated.safeParse(jsonOf(text));
  return parsed.success ? parsed.data.at : null;
}

interface FormerCard {
  readonly workspaceId: string;
  readonly month: Month;
  readonly userId: string;
}

export const formerCardKeys = ({ workspaceId, month }: Omit<FormerCard, 'userId'>): string =>
  `${workspaceId}/monthly-card/${month}/`;

/** A card that arrived under the first version, as it would be noted today. What did not arrive is tried anew. */
export function parseFormerCard(text: string, card: FormerCard): Delivery | null {
  const parsed = FormerDelivery.safeParse(jsonOf(text));
  if (!parsed.success || parsed.data.messageId === null) return null;
  return {
    ...card,
    key: deliveryKey('monthly-card', { ...card, to: card.userId }),
    kind: 'monthly-card',
    messageId: parsed.data.messageId,
    reason: null,
    at: parsed.data.at,
    updatedAt: null,
    answeredAt: null,
    attempts: 1,
    shows: null,
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
