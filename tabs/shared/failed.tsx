import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { causeOf } from './failure';
import { Lacks, lacksIn } from './page/lacks';
import { Page } from './page';
import { useSession } from './session';

export interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A view that could not be loaded, under its own heading. */
export function FailedPage(props: FailedProps) {
  const { text } = useSession();
  return (
    <Page title={text.app.failedTitle}>
      <Failed {...props} />
    </Page>
  );
}

/** What happened, what to do, and a way to try again. Never looks like "nothing there". */
export function Failed({ error, onRetry }: FailedProps) {
  const { text, language } = useSession();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {text.problems[causeOf(error).kind]}
        <Lacks sentences={lacksIn(error, language)} />
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRetry}>
          {text.app.retry}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
