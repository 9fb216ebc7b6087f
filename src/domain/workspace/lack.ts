/** Something a workspace needs and does not have, or the reason why nobody can tell what it has. */
export type Lack =
  /** `list` is the title it was made under. */
  | { readonly kind: 'list-missing'; readonly list: string }
  /** `column` is the name people see in SharePoint. */
  | { readonly kind: 'column-missing'; readonly list: string; readonly column: string }
  /** The app may not read the site, or not write to it. */
  | { readonly kind: 'grant-missing' }
  | { readonly kind: 'site-missing' }
  /** Another workspace of the settings has the same site, and that one is served. */
  | { readonly kind: 'site-twice' }
  | { readonly kind: 'no-answer' };

/** For the log and for developers; people read `sayLacks`. */
export function nameLack(lack: Lack): string {
  if (lack.kind === 'column-missing') return `${lack.kind} ${lack.list}/${lack.column}`;
  return lack.kind === 'list-missing' ? `${lack.kind} ${lack.list}` : lack.kind;
}
