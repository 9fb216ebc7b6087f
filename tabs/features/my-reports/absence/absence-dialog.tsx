import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { FormDialog } from '../../../shared/form/form-dialog';
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
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<AbsenceDays | null>(null);
  const [checked, setChecked] = useState(false);
  const words = text.absence;
  const days = typed ?? firstDays(entered);
  const cause = entering.isError ? causeOf(entering.error) : null;
  const faults = faultsNow();
  const name = entered === null ? words.enter : words.change;
  const failure =
    cause === null || isAboutUntil(cause.kind) ? null : `${text.problems[cause.kind]} ${text.report.kept}`;
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      opener={{ name }}
      title={name}
      submit={{ name: words.save, pending: entering.isPending }}
      failure={failure}
      onSubmit={submit}
    >
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
    </FormDialog>
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

  function submit(): void {
    setChecked(true);
    const asked = daysOf(days);
    if (asked === null) return;
    entering.mutate(asked, {
      onSuccess: () => {
        setOpen(false);
        setTyped(null);
        setChecked(false);
        onEntered();
      },
    });
  }
}

const isMissing = (fault: AbsenceFault): fault is 'from-missing' | 'until-missing' =>
  fault.endsWith('-missing');
