import { makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { DueItem } from '../../../src/contracts/reporting/monthly-report';
import { useSession } from '../../shared/service/session';
import { differs, type Draft, storedDraft } from './draft';
import { ItemFrame } from './item-frame';
import { MeasuredLine } from './measured-line';
import { inWords } from './summary';

const useStyles = makeStyles({
  said: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** Before a month opens and after it closed. What was typed and never saved is shown, so that it can still be copied. */
export function ReadOnlyItem({ item, draft }: { readonly item: DueItem; readonly draft: Draft | null }) {
  const styles = useStyles();
  const session = useSession();
  const words = session.text.report;
  return (
    <ItemFrame item={item}>
      {item.type === 'reading' && <MeasuredLine item={item} />}
      {item.current !== null && (
        <p className={styles.said}>{inWords(storedDraft(item, session.language), item, session)}</p>
      )}
      {draft !== null && differs(draft, item) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`${words.notSavedTitle}. ${words.conflict.mine(inWords(draft, item, session))}`}</MessageBarBody>
        </MessageBar>
      )}
    </ItemFrame>
  );
}
