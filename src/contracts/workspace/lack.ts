import { z } from 'zod';

/** What a workspace lacks in SharePoint; lists and columns by the names people see. */
export const Lack = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('list-missing'), list: z.string() }),
  z.object({ kind: z.literal('column-missing'), list: z.string(), column: z.string() }),
  z.object({ kind: z.literal('grant-missing') }),
  z.object({ kind: z.literal('site-missing') }),
  z.object({ kind: z.literal('site-twice') }),
  z.object({ kind: z.literal('no-answer') }),
]);
