import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { DueItem } from '../../../src/contracts/monthly-report';
import { formatInstant } from '../../../src/domain/shared/format';
import { useSession } from '../../shared/session';
import { type Draft, storedDraft } from './draft';
import { inWords } from './summary';

export interface ConflictProps {
  readonly item: DueItem;
  readonly draft: Draft;
  readonly onKeepMine: () => void;
  readonly onKeepTheirs: () => void;
}

/** Two people reported the same item: both entries side by side, and the reader decides. Neither is lost by itself. */
export function Conflict({ item, draft, onKeepMine, onKeepTheirs }: ConflictProps) {
  const session = useSession();
  const words = session.text.report.conflict;
  const { current } = item;
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{words.title}</MessageBarTitle>
        <div>
          {current === null
            ? words.gone
            : words.theirs(
                inWords(storedDraft(item), item, session),
                formatInstant(current.value.reportedAt, session.language),
              )}
        </div>
        <div>{words.mine(inWords(draft, item, session))}</div>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onKeepMine}>
          {words.keepMine}
        </Button>
        <Button size="small" onClick={onKeepTheirs}>
          {words.keepTheirs}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
