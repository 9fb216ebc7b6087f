import { z } from 'zod';

/** What the tab says of its channel. Only a claim: the service asks the directory who is in that channel. */
export const ChannelClaim = z
  .string()
  .max(200)
  .regex(/^19:[^\s/?#]+@thread\.\w+$/)
  .meta({ description: 'Teams id of the channel in which the tab stands' });
