import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { causeOf } from '../../shared/failure';
import { useSession } from '../../shared/session';

export interface AcknowledgeProps {
  readonly workspaceId: string;
  readonly goalId: string;
  readonly deviation: { readonly id: string; readonly indicatorName: string };
}

const useStyles = makeStyles({
  ask: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: { margin: 0, maxWidth: '40rem' },
});

/** Asked once more before it is put on record; what fails says so and can be tried again. */
export function Acknowledge({ workspaceId, goalId, deviation }: AcknowledgeProps) {
  const styles = useStyles();
  const { text, call } = useSession();
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const words = text.goal;
  const save = useMutation({
    mutationFn: () => call('acknowledgeDeviation', { params: { workspaceId, deviationId: deviation.id } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['viewGoal', { workspaceId, goalId }] }),
  });
  if (save.isSuccess) {
    return (
      <MessageBar intent="success" politeness="polite">
        <MessageBarBody>{words.acknowledgeDone}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!asking) {
    return (
      <div>
        <Button
          appearance="primary"
          aria-label={words.acknowledgeLabel(deviation.indicatorName)}
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.acknowledge}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.ask} role="group" aria-label={words.acknowledgeLabel(deviation.indicatorName)}>
      <p className={styles.question}>{words.acknowledgeAsk}</p>
      {save.isError && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>{text.problems[causeOf(save.error).kind]}</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          autoFocus
          disabledFocusable={save.isPending}
          onClick={() => {
            save.mutate();
          }}
        >
          {save.isPending ? words.acknowledging : words.acknowledgeYes}
        </Button>
        <Button
          disabledFocusable={save.isPending}
          onClick={() => {
            save.reset();
            setAsking(false);
          }}
        >
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
