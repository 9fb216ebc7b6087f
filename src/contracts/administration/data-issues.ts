import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';

const RowProblem = z.enum([
  'missing',
  'wrong-type',
  'not-allowed',
  'too-long',
  'unknown-key',
  'circular',
  'not-a-person',
  'unknown-person',
  'unresolved-address',
]);

const NamedKey = z.object({ key: z.string(), title: z.string() });

export const viewDataIssues = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/data-issues',
  summary: 'Rows of the lists that cannot be used as they stand, for the steering support',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: null,
  answer: z.object({
    dataIssues: z
      .array(
        z.object({
          list: z.string(),
          itemId: z.string(),
          rowKey: z.string(),
          rowTitle: z.string(),
          column: z.string(),
          columnTitle: z.string(),
          problem: RowProblem,
          severity: z.enum(['error', 'warning']),
          found: z.string().nullable(),
          rows: z.number(),
          expected: z
            .object({
              lists: z.array(z.string()).readonly(),
              meant: NamedKey.nullable(),
              keys: z.array(NamedKey).readonly(),
            })
            .nullable(),
        }),
      )
      .readonly(),
  }),
});

export type DataIssue = z.infer<typeof viewDataIssues.answer>['dataIssues'][number];
