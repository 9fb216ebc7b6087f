import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { causeOf } from './failure';
import { useSession } from './session';

const useStyles = makeStyles({ room: { padding: tokens.spacingVerticalL } });

export interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Could not be loaded: what happened, what to do, and a way to try again. Never looks like "nothing there". */
export function Failed({ error, onRetry }: FailedProps) {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <div className={styles.room}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{text.app.failedTitle}</MessageBarTitle>
          {text.problems[causeOf(error).kind]}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={onRetry}>
            {text.app.retry}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
