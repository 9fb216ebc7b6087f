import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { UseMutationResult } from '@tanstack/react-query';
import { useState } from 'react';
import { causeOf } from '../service/failure';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  ask: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: { margin: 0, maxWidth: '40rem' },
});

export interface ConfirmedActionWords {
  readonly name: string;
  /** Names the button where several look alike. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly done: string;
}

export interface ConfirmedActionProps<A, V> {
  readonly words: ConfirmedActionWords;
  readonly action: UseMutationResult<A, unknown, V>;
  readonly input: V;
  /** For what is done seldom and beside the point. */
  readonly quiet?: boolean;
}

/** Asked once more before it is put on record; what fails says so and can be tried again. */
export function ConfirmedAction<A, V>({ words, action, input, quiet = false }: ConfirmedActionProps<A, V>) {
  const styles = useStyles();
  const { text } = useSession();
  const [asking, setAsking] = useState(false);
  if (action.isSuccess) {
    return (
      <MessageBar intent="success" politeness="polite">
        <MessageBarBody>{words.done}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!asking) {
    return (
      <div>
        <Button
          {...(quiet ? { size: 'small' as const } : { appearance: 'primary' as const })}
          aria-label={words.label}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.name}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.ask} role="group" aria-label={words.label}>
      <p className={styles.question}>{words.question}</p>
      {action.isError && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{text.problems[causeOf(action.error).kind]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          autoFocus
          disabledFocusable={action.isPending}
          onClick={() => {
            action.mutate(input);
          }}
        >
          {action.isPending ? text.goal.saving : words.yes}
        </Button>
        <Button
          disabledFocusable={action.isPending}
          onClick={() => {
            action.reset();
            setAsking(false);
          }}
        >
          {text.goal.cancel}
        </Button>
      </div>
    </div>
  );
}
