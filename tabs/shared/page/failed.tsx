import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Text } from '../../text/de/text';
import { causeOf, type FailureCause } from '../service/failure';
import { Lacks, lacksIn } from './lacks';
import { Page } from './page';
import { useSession } from '../service/session';

export interface FailedProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A view that could not be loaded, or is not for whoever looks, under its own heading. */
export function FailedPage(props: FailedProps) {
  const { text } = useSession();
  return (
    <Page title={isRefusal(causeOf(props.error)) ? text.app.refusedTitle : text.app.failedTitle}>
      <Failed {...props} />
    </Page>
  );
}

const isRefusal = ({ kind }: FailureCause): boolean => kind === 'not-permitted' || kind === 'other-tenant';

function sentenceOf(cause: FailureCause, text: Text): string {
  if (cause.kind === 'not-permitted' && cause.because !== undefined)
    return text.channelRefusals[cause.because];
  return text.problems[cause.kind];
}

/** What happened, what to do, and a way to try again. Never looks like "nothing there". */
export function Failed({ error, onRetry }: FailedProps) {
  const { text, language } = useSession();
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        {sentenceOf(causeOf(error), text)}
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
