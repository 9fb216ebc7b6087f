import type { Text } from '../../text/de';
import type { Delivery } from './delivery';

/** Whom a message is for, by function; an alert goes to one chat and is told by what it speaks of. */
export function recipientOf(
  { kind, to }: { readonly kind: Delivery['kind'] | 'update-card'; readonly to: readonly string[] },
  words: Text['deliveries']['to'],
): string {
  if (kind === 'alert') return to.length === 0 ? words.leadership : words.about(to.join(', '));
  if (to.length === 0) return words.nobody;
  if (kind === 'deputy-card') return to.map(words.deputy).join(', ');
  return (kind === 'escalation' ? to.map(words.head) : to).join(', ');
}
