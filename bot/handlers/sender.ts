import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Actor } from '../../src/application/policies/access';

const ObjectId = z.guid();

/**
 * Who acts, by the object id the channel vouches for; never by anything that was typed or posted.
 *
 * @returns null for senders without one: other bots, and guests that the directory does not know
 */
export function actorOf({ from }: Activity): Actor | null {
  const parsed = ObjectId.safeParse((from as Activity['from'] | undefined)?.aadObjectId);
  return parsed.success ? { userId: parsed.data.toLowerCase() } : null;
}
