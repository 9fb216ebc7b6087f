import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useSession } from '../../shared/service/session';
import { isStored, type Submission } from './use-submit';

const useStyles = makeStyles({ room: { flexBasis: '100%', maxWidth: '60rem' } });

/** What became of the last attempt to save; said aloud too. */
export function SaveMessages({
  submission,
  nothing,
  held,
}: {
  readonly submission: Submission;
  readonly nothing: boolean;
  /** Whether entries were not even sent, for something in them is wrong. */
  readonly held: boolean;
}) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.report;
  const { saving, outcomes, failure } = submission;
  if (nothing) {
    return (
      <div className={styles.room}>
        <MessageBar intent="info" politeness="assertive">
          <MessageBarBody>{text.problems['nothing-entered']}</MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  if (failure !== null) {
    return (
      <div className={styles.room}>
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{words.notSavedTitle}</MessageBarTitle>
            {`${text.problems[failure.kind]} ${words.kept}`}
          </MessageBarBody>
        </MessageBar>
      </div>
    );
  }
  if (!saving.isSuccess) return null;
  const all = Object.values(outcomes);
  const refused = all.filter(({ outcome }) => outcome === 'refused');
  const others = held || all.some(({ outcome }) => !isStored(outcome) && outcome !== 'refused');
  const partly = others || refused.length > 0;
  return (
    <div className={styles.room}>
      <MessageBar intent={partly ? 'warning' : 'success'} layout="multiline" politeness="polite">
        <MessageBarBody>
          <MessageBarTitle>{partly ? words.partlyTitle : words.savedTitle}</MessageBarTitle>
          {others && words.partly}
          {others && refused.length > 0 && ' '}
          {refused.length > 0 && words.refused([...new Set(refused.flatMap(({ column }) => column ?? []))])}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
