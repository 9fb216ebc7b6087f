import { type Address, appPath, atView } from './address';

export type LinkTarget =
  | { readonly kind: 'view'; readonly address: Address }
  | { readonly kind: 'chat' }
  | { readonly kind: 'elsewhere' };

/** Where a link leads that the app asks Teams to open. */
export function linkTarget(url: string, address: Address): LinkTarget {
  const { hostname, pathname, searchParams } = new URL(url, location.origin);
  const inApp = appPath(url);
  if (inApp !== '') return { kind: 'view', address: { ...address, at: inApp, sub: '', more: [] } };
  if (hostname !== 'teams.microsoft.com') return { kind: 'elsewhere' };
  if (pathname.startsWith('/l/chat/')) return { kind: 'chat' };
  const entity = /^\/l\/entity\/[^/]+\/([^/]+)/.exec(pathname)?.[1];
  if (entity === undefined) return { kind: 'elsewhere' };
  const sub = subEntityIn(searchParams.get('context'));
  const view =
    entity === 'my-reports' || entity === 'start'
      ? entity
      : address.view === 'channel'
        ? 'channel'
        : 'personal-masterplan';
  return { kind: 'view', address: { ...atView(address, view), sub } };
}

function subEntityIn(context: string | null): string {
  try {
    const parsed: unknown = JSON.parse(context ?? '');
    const sub =
      typeof parsed === 'object' && parsed !== null && 'subEntityId' in parsed ? parsed.subEntityId : '';
    return typeof sub === 'string' ? sub : '';
  } catch {
    return '';
  }
}
