import { useSession } from '../service/session';
import { type ShareTarget, type Sharing, shareLink } from './share-link';
import { NAMES } from '../address/names';

/** Shares a link, and in a channel lets the tab there remember it: clients lose where a link leads that is pressed in it. */
export function useShare(): (target: ShareTarget) => Promise<Sharing> {
  const { call, channelId } = useSession();
  return async (target) => {
    const outcome = await shareLink(target);
    if (channelId !== null && outcome !== 'failed') void remember(target);
    return outcome;
  };

  async function remember({ subPageId, label }: ShareTarget): Promise<void> {
    const workspaceId = new URLSearchParams(/\?([^#]*)/.exec(subPageId)?.[1]).get(NAMES.workspace);
    if (workspaceId === null) return;
    try {
      const { shareView } = await import('../../../src/contracts/administration/shared-views');
      await call(shareView, { params: { workspaceId }, body: { path: subPageId, label } });
    } catch {
      // The link is shared all the same, and says itself what it shows.
    }
  }
}
