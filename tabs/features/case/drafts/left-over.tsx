import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import { STEP_WORDS } from '../../../../src/domain/deviation/case/words';
import { useSession } from '../../../shared/service/session';
import { DRAFT_TYPES, draftIn, type DraftType } from './draft';
import { draftInWords } from './draft-in-words';
import type { DraftStore } from './draft-store';
import { NewsList } from '../timeline/news-list';

const useStyles = makeStyles({
  typed: {
    margin: 0,
    marginBlock: tokens.spacingVerticalXS,
    whiteSpace: 'pre-line',
    overflowWrap: 'break-word',
    userSelect: 'text',
  },
});

export interface LeftOverProps {
  readonly page: CasePage;
  readonly store: DraftStore;
}

/** What was typed for steps that somebody else has meanwhile taken: it stays until the reader lets it go. */
export function LeftOvers({ page, store }: LeftOverProps) {
  const { next } = page.case;
  const offered = new Set<string>(next.includes('statement') ? [...next, 'cause'] : next);
  return DRAFT_TYPES.filter((type) => store.drafts[type] !== undefined && !offered.has(type)).map((type) => (
    <LeftOver key={type} type={type} page={page} store={store} />
  ));
}

function LeftOver({ type, page, store }: LeftOverProps & { readonly type: DraftType }) {
  const styles = useStyles();
  const session = useSession();
  const [copying, setCopying] = useState<'copied' | 'copyFailed' | null>(null);
  const { text, language } = session;
  const words = text.deviationCase;
  const { basedOn } = draftIn(store.drafts, type);
  const typed = draftInWords(store.drafts, type, session);
  const since = page.case.steps.slice(basedOn);
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle>{words.changed.title}</MessageBarTitle>
        <NewsList steps={since} />
        <div>{words.changed.rest}</div>
        <strong>{words.changed.yours(STEP_WORDS[language][type])}</strong>
        <p className={styles.typed}>{typed}</p>
        <span role="status">{copying !== null && words.changed[copying]}</span>
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void copy()}>
          {words.changed.copy}
        </Button>
        <Button
          size="small"
          onClick={() => {
            store.drop([type]);
          }}
        >
          {words.discard}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(typed);
      setCopying('copied');
    } catch {
      // Teams may forbid it in a frame; the text can still be selected.
      setCopying('copyFailed');
    }
  }
}
