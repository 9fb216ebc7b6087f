import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  opener: { whiteSpace: 'nowrap', minWidth: 'auto' },
});

export interface FormDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** The button that opens it; `label` where its name alone does not say what about. */
  readonly opener: { readonly name: string; readonly label?: string };
  readonly title: string;
  readonly submit: { readonly name: string; readonly pending: boolean };
  /** What the service said to the last attempt; null when there was none. */
  readonly failure: string | null;
  /** Beside Cancel, for what was kept of an earlier visit. */
  readonly discard?: (() => void) | undefined;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A question that has to be filled in: what fails is said inside, and nothing typed goes by itself. */
export function FormDialog(props: FormDialogProps) {
  const styles = useStyles();
  const { text } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const { open, onOpenChange, opener, title, submit, failure, discard, children } = props;
  const { pending } = submit;
  const wasPending = useRef(false);
  useEffect(() => {
    // What the service finds wrong with a field is gone to like what is found here.
    if (wasPending.current && !pending) focusFirstFault();
    wasPending.current = pending;
  }, [pending]);
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        onOpenChange(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button
          size="small"
          className={styles.opener}
          {...(opener.label === undefined ? {} : { 'aria-label': opener.label })}
        >
          {opener.name}
        </Button>
      </DialogTrigger>
      <DialogSurface>
        {open && (
          <form ref={form} noValidate onSubmit={send}>
            <DialogBody>
              <DialogTitle>{title}</DialogTitle>
              <DialogContent className={styles.content}>
                {failure !== null && (
                  <MessageBar intent="error" layout="multiline" politeness="assertive">
                    <MessageBarBody>{failure}</MessageBarBody>
                  </MessageBar>
                )}
                {children}
              </DialogContent>
              <DialogActions>
                <Button appearance="primary" type="submit" disabledFocusable={submit.pending}>
                  {submit.pending ? text.goal.saving : submit.name}
                </Button>
                {discard !== undefined && (
                  <Button disabledFocusable={submit.pending} onClick={discard}>
                    {text.report.discard}
                  </Button>
                )}
                <DialogTrigger disableButtonEnhancement>
                  <Button disabledFocusable={submit.pending}>{text.goal.cancel}</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </form>
        )}
      </DialogSurface>
    </Dialog>
  );

  function send(event: SubmitEvent): void {
    event.preventDefault();
    // A portal's events reach the React parents: a dialog inside a form must not send that form.
    event.stopPropagation();
    if (submit.pending) return;
    flushSync(props.onSubmit);
    focusFirstFault();
  }

  function focusFirstFault(): void {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}
