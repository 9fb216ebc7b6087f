import { formatInstant } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { ChangedFields } from './changed-fields';
import type { HistoryEntry } from './entry-kind';
import { entrySentence, whoDid } from './entry-sentence';

/** One thing that happened: what, from what to what, when, by which function and why. */
export function HistoryItem({ entry }: { readonly entry: HistoryEntry }) {
  const card = useCardStyles();
  const session = useSession();
  const { text, language } = session;
  const { at, reason, after } = entry;
  const reference = after?.['decisionReference'];
  return (
    <>
      <p className={card.text}>{entrySentence(entry, session)}</p>
      <ChangedFields entry={entry} />
      {reason !== '' && <p className={card.text}>{text.goal.history.reason(reason)}</p>}
      {typeof reference === 'string' && (
        <p className={card.quiet}>{text.deviationCase.reference(reference)}</p>
      )}
      <p className={card.quiet}>
        {[text.goal.goalHistory.at(formatInstant(at, language)), whoDid(entry, session)]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </>
  );
}
