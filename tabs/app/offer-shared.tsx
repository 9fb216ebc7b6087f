import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { useAddress } from '../shared/address/address';
import { codeOf } from '../shared/code';
import { useSession } from '../shared/service/session';
import { NAMES } from '../shared/address/names';

const CODE = codeOf(async () => (await import('../shared/share/last-shared')).LastShared);

/** Begins once the view has what it asked for, so that it never waits for this, and ends when the reader moves on. */
export function OfferShared() {
  const { channelId } = useSession();
  const workspaceId = useAddress().get(NAMES.workspace);
  const [path] = useLocation();
  const [first] = useState(path);
  const [Shown, setShown] = useState<Awaited<ReturnType<typeof CODE.fetch>> | null>(null);
  const queries = useQueryClient();
  const isAsking = useIsFetching() > 0;
  useEffect(() => {
    const isShown = queries
      .getQueryCache()
      .getAll()
      .some(({ meta, state }) => meta?.['live'] === true && state.status === 'success');
    if (isAsking || !isShown) return;
    CODE.fetch().then(
      (come) => setShown(() => come),
      // An offer that does not come is missed by nobody.
      () => undefined,
    );
  }, [isAsking, queries]);
  if (Shown === null || channelId === null || workspaceId === null || path !== first) return null;
  return <Shown workspaceId={workspaceId} channelId={channelId} />;
}
