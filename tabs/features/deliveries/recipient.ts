import type { DeliveriesView } from '../../../src/contracts/administration/deliveries';
import type { Text } from '../../text/de/text';
import type { Delivery } from './delivery';

type JobType = NonNullable<DeliveriesView['setAside'][number]['job']>['type'];

const TO_LEADERSHIP: readonly (Delivery['kind'] | JobType)[] = [
  'alert',
  'alert-bundle',
  'overdue-alert',
  'digest',
  'update-case',
];

/** Whom a message is for, by function; an alert goes to one chat and is told by what it speaks of. */
export function recipientOf(
  { kind, to }: { readonly kind: Delivery['kind'] | JobType; readonly to: readonly string[] },
  words: Text['deliveries']['to'],
): string {
  if (TO_LEADERSHIP.includes(kind)) return to.length === 0 ? words.leadership : words.about(to.join(', '));
  if (to.length === 0) return words.nobody;
  if (kind === 'deputy-card') return to.map(words.deputy).join(', ');
  return (kind === 'escalation' ? to.map(words.head) : to).join(', ');
}
