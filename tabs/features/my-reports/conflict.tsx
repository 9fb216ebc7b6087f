import type { DueItem } from '../../../src/contracts/reporting/monthly-report';
import { ConflictBar } from '../../shared/reading-entry/conflict-bar';
import { useSession } from '../../shared/service/session';
import { type Draft, storedDraft } from './draft';
import { inWords } from './summary';

export interface ConflictProps {
  readonly item: DueItem;
  readonly draft: Draft;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Two people reported the same item. */
export function Conflict({ item, draft, onKeepMine, onKeepTheirs }: ConflictProps) {
  const session = useSession();
  const { current } = item;
  return (
    <ConflictBar
      theirs={
        current === null
          ? null
          : {
              said: inWords(storedDraft(item, session.language), item, session),
              at: current.value.reportedAt,
            }
      }
      mine={inWords(draft, item, session)}
      onKeepMine={onKeepMine}
      onKeepTheirs={onKeepTheirs}
    />
  );
}
