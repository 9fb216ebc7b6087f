import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { causeOf } from '../../../shared/service/failure';
import { useSession } from '../../../shared/service/session';
import type { SettingAbsence } from './use-set-absence';

const useStyles = makeStyles({
  ask: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, flexBasis: '100%' },
  question: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface EndAbsenceProps {
  readonly ending: SettingAbsence;
  readonly onEnded: () => void;
}

/** Asked once more, as from then on the holder is written to again. */
export function EndAbsence({ ending, onEnded }: EndAbsenceProps) {
  const styles = useStyles();
  const { text } = useSession();
  const [asking, setAsking] = useState(false);
  const words = text.absence;
  if (!asking)
    return (
      <Button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        {words.end}
      </Button>
    );
  return (
    <div className={styles.ask} role="group" aria-label={words.end}>
      <p className={styles.question}>{words.endQuestion}</p>
      {ending.isError && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{text.problems[causeOf(ending.error).kind]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          autoFocus
          disabledFocusable={ending.isPending}
          onClick={() => {
            if (!ending.isPending) ending.mutate(null, { onSuccess: onEnded });
          }}
        >
          {ending.isPending ? text.report.saving : words.endYes}
        </Button>
        <Button
          size="small"
          disabledFocusable={ending.isPending}
          onClick={() => {
            ending.reset();
            setAsking(false);
          }}
        >
          {text.goal.cancel}
        </Button>
      </div>
    </div>
  );
}
