import type { Instant } from '../../domain/shared/instant';
import { ok, type Result } from '../../domain/shared/result';
import type { EnterWorkspace, NotPermitted } from './enter-workspace';
import type { Actor } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { SharedView, SharedViews } from '../ports/shared-views';

/** Days for which a shared view is offered: a link is followed soon or never. */
const OFFERED_FOR = 14;

/** Views of a channel that are offered, and kept, at once. */
const MOST = 5;

const DAY = 86_400_000;

interface SharingDeps {
  readonly enter: EnterWorkspace;
  readonly sharedViews: SharedViews;
  readonly clock: Clock;
}

export type ViewSharedViews = (
  actor: Actor,
  workspaceId: string,
) => Promise<Result<readonly SharedView[], NotPermitted>>;

/** What was last shared in the channel in which somebody looks, newest first; nothing outside of channels. */
export function makeViewSharedViews({ enter, sharedViews, clock }: SharingDeps): ViewSharedViews {
  return async (actor, workspaceId) => {
    const entered = await enter(actor, workspaceId);
    if (!entered.ok) return entered;
    if (actor.channelId === undefined) return ok([]);
    const views = await sharedViews.all({ workspaceId, channelId: actor.channelId });
    return ok(offered(views, clock.now()));
  };
}

export type ShareView = (
  actor: Actor,
  workspaceId: string,
  view: Pick<SharedView, 'path' | 'label'>,
) => Promise<Result<null, NotPermitted>>;

/** Remembers for the channel what was shared in it, and forgets what is no longer offered. */
export function makeShareView({ enter, sharedViews, clock }: SharingDeps): ShareView {
  return async (actor, workspaceId, { path, label }) => {
    const entered = await enter(actor, workspaceId);
    if (!entered.ok) return entered;
    if (actor.channelId === undefined) return ok(null);
    const place = { workspaceId, channelId: actor.channelId };
    await sharedViews.put(place, { path, label, sharedAt: clock.now() });
    const views = await sharedViews.all(place);
    const kept = new Set(offered(views, clock.now()));
    await Promise.all(views.filter((view) => !kept.has(view)).map((view) => sharedViews.remove(place, view)));
    return ok(null);
  };
}

const offered = (views: readonly SharedView[], now: Instant): readonly SharedView[] =>
  views.filter(({ sharedAt }) => Date.parse(now) - Date.parse(sharedAt) < OFFERED_FOR * DAY).slice(0, MOST);
