import { z } from 'zod';
import { endpoint, IN_WORKSPACE, NONE } from '../endpoint';

/** Path, query and place below `/tab/`, as a link of Teams carries it: `goal/ziel-1?month=2026-10#indicator-i1`. */
const ViewPath = z
  .string()
  .max(1500)
  .regex(/^[a-z-]*(?:\/[^\s?#/]+)?(?:\?[^\s#]*)?(?:#\S*)?$/i);

export const viewSharedViews = endpoint({
  method: 'get',
  path: '/workspaces/{workspaceId}/shared-views',
  summary: 'Views last shared in the channel in which the tab stands, newest first; none outside of channels',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: null,
  answer: z.object({
    views: z.array(z.object({ path: z.string(), label: z.string(), sharedAt: z.string() })).readonly(),
  }),
});

export const shareView = endpoint({
  method: 'post',
  path: '/workspaces/{workspaceId}/shared-views',
  summary: 'Remembers for the channel in which the tab stands which view was shared in it',
  params: z.object(IN_WORKSPACE),
  query: NONE,
  body: z.object({ path: ViewPath, label: z.string().trim().min(1).max(300) }),
  answer: NONE,
});
