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
import { type SubmitEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { causeOf } from '../../../shared/service/failure';
import { useSession } from '../../../shared/service/session';
import {
  type AbsenceDays,
  type AbsenceFault,
  type AbsenceFaults,
  checkDays,
  daysOf,
  firstDays,
  isAboutUntil,
} from './absence-days';
import { DayField } from './day-field';
import type { SettingAbsence } from './use-set-absence';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  about: { margin: 0 },
  days: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
});

export interface AbsenceDialogProps {
  /** The days that stand; null when none do. */
  readonly entered: AbsenceDays | null;
  readonly entering: SettingAbsence;
  readonly onEntered: () => void;
}

/** From when to when the deputies are asked. What fails is said inside, and nothing typed goes by itself. */
export function AbsenceDialog({ entered, entering, onEntered }: AbsenceDialogProps) {
  const styles = useStyles();
  const { text } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<AbsenceDays | null>(null);
  const [checked, setChecked] = useState(false);
  const words = text.absence;
  const days = typed ?? firstDays(entered);
  const cause = entering.isError ? causeOf(entering.error) : null;
  const faults = faultsNow();
  const name = entered === null ? words.enter : words.change;
  return (
    <Dialog
      open={open}
      onOpenChange={(_, data) => {
        setOpen(data.open);
      }}
    >
      <DialogTrigger disableButtonEnhancement>
        <Button size="small">{name}</Button>
      </DialogTrigger>
      <DialogSurface>
        {open && (
          <form ref={form} noValidate onSubmit={submit}>
            <DialogBody>
              <DialogTitle>{name}</DialogTitle>
              <DialogContent className={styles.content}>
                {cause !== null && !isAboutUntil(cause.kind) && (
                  <MessageBar intent="error" layout="multiline" politeness="assertive">
                    <MessageBarBody>{`${text.problems[cause.kind]} ${text.report.kept}`}</MessageBarBody>
                  </MessageBar>
                )}
                <p className={styles.about}>{words.about}</p>
                <div className={styles.days}>
                  <DayField
                    label={words.from}
                    value={days.from}
                    fault={sentenceOf(faults.from)}
                    onChange={(from) => {
                      put({ from });
                    }}
                  />
                  <DayField
                    label={words.until}
                    value={days.until}
                    fault={sentenceOf(faults.until)}
                    onChange={(until) => {
                      put({ until });
                    }}
                  />
                </div>
              </DialogContent>
              <DialogActions>
                <Button appearance="primary" type="submit" disabledFocusable={entering.isPending}>
                  {entering.isPending ? text.report.saving : words.save}
                </Button>
                <DialogTrigger disableButtonEnhancement>
                  <Button disabledFocusable={entering.isPending}>{text.goal.cancel}</Button>
                </DialogTrigger>
              </DialogActions>
            </DialogBody>
          </form>
        )}
      </DialogSurface>
    </Dialog>
  );

  /** What was said about the last attempt no longer holds once somebody types on. */
  function put(changes: Partial<AbsenceDays>): void {
    if (!entering.isIdle) entering.reset();
    setTyped({ ...days, ...changes });
  }

  function faultsNow(): AbsenceFaults {
    if (cause !== null && isAboutUntil(cause.kind)) return { until: cause.kind };
    const own = checkDays(days);
    if (checked) return own;
    // Before the first attempt nobody is told what they have not got to yet.
    return own.until === 'until-before-from' ? { until: own.until } : {};
  }

  function sentenceOf(fault: AbsenceFault | undefined): string | null {
    if (fault === undefined) return null;
    return isMissing(fault) ? words.faults[fault] : text.problems[fault];
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (entering.isPending) return;
    flushSync(() => {
      setChecked(true);
    });
    const asked = daysOf(days);
    if (asked === null) {
      focusFirstFault();
      return;
    }
    entering.mutate(asked, {
      onSuccess: () => {
        setOpen(false);
        setTyped(null);
        setChecked(false);
        onEntered();
      },
      onError: () => {
        requestAnimationFrame(focusFirstFault);
      },
    });
  }

  function focusFirstFault(): void {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}

const isMissing = (fault: AbsenceFault): fault is 'from-missing' | 'until-missing' =>
  fault.endsWith('-missing');
