import { pages } from '@microsoft/teams-js';

export type Sharing = 'shared' | 'copied' | 'failed';

export interface ShareTarget {
  /** Path and query below `/tab/`: `goal/<id>?month=2026-10`. */
  readonly subPageId: string;
  /** View and filter in words: what is left where a client loses where the link leads. */
  readonly label: string;
}

/**
 * Offers a link into this tab: Teams makes the deep link, which opens the same view with the same choices for whoever
 * may look at it. Where Teams cannot, the address itself is copied, below a line that says what it shows.
 */
export async function shareLink({ subPageId, label }: ShareTarget): Promise<Sharing> {
  const url = new URL(subPageId, new URL('/tab/', location.origin)).href;
  if (pages.isSupported()) {
    pages.shareDeepLink({ subPageId, subPageLabel: label, subPageWebUrl: url });
    return 'shared';
  }
  try {
    await navigator.clipboard.writeText(`${label}\n${url}`);
    return 'copied';
  } catch {
    // A frame without leave to use the clipboard: the reader is told what to do instead.
    return 'failed';
  }
}
