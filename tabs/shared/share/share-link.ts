import { pages } from '@microsoft/teams-js';

export type Sharing = 'shared' | 'copied' | 'failed';

/**
 * Offers a link into this tab: Teams makes the deep link, which opens the same view with the same choices for whoever
 * may look at it. Where Teams cannot, the address itself is copied.
 */
export async function shareLink(target: {
  /** Path and query below `/tab/`: `goal/<id>?month=2026-10`. */
  readonly subPageId: string;
  readonly label: string;
}): Promise<Sharing> {
  const url = new URL(target.subPageId, new URL('/tab/', location.origin)).href;
  if (pages.isSupported()) {
    pages.shareDeepLink({
      subPageId: target.subPageId,
      subPageLabel: target.label,
      subPageWebUrl: url,
    });
    return 'shared';
  }
  try {
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch {
    // A frame without leave to use the clipboard: the reader is told what to do instead.
    return 'failed';
  }
}
