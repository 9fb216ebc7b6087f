import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { DueReport } from '../../../src/contracts/reporting/monthly-report';
import { useSession } from '../../shared/service/session';
import type { DraftStore } from './draft-store';
import { inWords } from './summary';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    maxWidth: '60rem',
    marginBlock: tokens.spacingVerticalM,
  },
});

export interface LeftDraftsProps {
  readonly report: DueReport;
  readonly store: DraftStore;
}

/** What was typed for items that went to another post before it was saved, so that it can still be copied. */
export function LeftDrafts({ report, store }: LeftDraftsProps) {
  const styles = useStyles();
  const session = useSession();
  const words = session.text.report.left;
  const known = new Set(report.items.map(({ id }) => id));
  const left = Object.entries(store.drafts).filter(([id]) => !known.has(id));
  if (left.length === 0) return null;
  return (
    <div className={styles.list}>
      {left.map(([id, draft]) => (
        <MessageBar key={id} intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.title(draft.name)}</MessageBarTitle>
            {words.said(inWords(draft, null, session))}
          </MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              aria-label={words.discard(draft.name)}
              onClick={() => {
                store.put(id, null);
              }}
            >
              {session.text.report.discard}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
