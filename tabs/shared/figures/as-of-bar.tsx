import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { MasterplanView } from '../../../src/contracts/tracking/masterplan';
import { formatDayOf } from './day-of';
import { useSession } from '../service/session';

/** Says that a closed month is shown as it was closed, and how much was corrected since. */
export function AsOfBar({ asOf }: Pick<MasterplanView, 'asOf'>) {
  const { text, language } = useSession();
  if (asOf === null) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {text.month.asOf(formatDayOf(asOf.closedAt, language), asOf.corrections)}
      </MessageBarBody>
    </MessageBar>
  );
}
