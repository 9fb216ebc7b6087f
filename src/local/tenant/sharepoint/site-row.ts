export interface SiteRow {
  readonly key: number;
  readonly id: string;
  readonly host: string;
  /** Begins with a slash; '' for the root site. */
  readonly path: string;
  readonly display_name: string;
  readonly created: number;
}

export function siteUrl(site: Pick<SiteRow, 'host' | 'path'>): string {
  return `https://${site.host}${site.path}`;
}
