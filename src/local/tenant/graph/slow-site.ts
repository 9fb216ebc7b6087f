import type { Exchange } from '../http/exchange';
import { siteUrl, type SiteRow } from '../sharepoint/site-row';
import type { TenantState } from './call';

/** Milliseconds that a request waits for the slow site, when it or a step of it names that site. */
export function waitForSlowSite({ database, faults }: TenantState, exchange: Exchange): number {
  const { path, ms } = faults.switches.slowSite;
  if (ms === 0) return 0;
  const site = database.get<SiteRow>('SELECT * FROM sites WHERE path = ?', path);
  if (site === undefined) return 0;
  const asked = decoded(`${exchange.path} ${exchange.body.toString()}`).toLowerCase();
  const names = [site.id.toLowerCase(), `${site.host}:${site.path}`, siteUrl(site)];
  return names.some((name) => asked.includes(name)) ? ms : 0;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
