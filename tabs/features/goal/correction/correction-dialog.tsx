import { isQuestion } from '../../../../src/domain/explanation/explain-entry-fault';
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { submitMonthlyReport, type Submitted } from '../../../../src/contracts/reporting/monthly-report';
import type { IndicatorView, SeriesPoint } from '../../../../src/contracts/tracking/goal';
import { formatMonth } from '../../../../src/domain/shared/format';
import type { Month } from '../../../../src/domain/shared/month';
import { useChange } from '../../../shared/service/change';
import { causeOf, type FailureCause } from '../../../shared/service/failure';
import { byField, checkEntry, early, type Faults } from '../../../shared/reading-entry/check-entry';
import { ConflictBar } from '../../../shared/reading-entry/conflict-bar';
import { entryOf, type ReadingEntry, saysTheSame } from '../../../shared/reading-entry/entry';
import { entryInWords } from '../../../shared/reading-entry/entry-in-words';
import { ReadingFields } from '../../../shared/reading-entry/reading-fields';
import { useSession } from '../../../shared/service/session';
import { FormDialog } from '../../../shared/form/form-dialog';
import type { EntryProblem } from '../../../text/entry-fault';
import { checkReason, ReasonField } from '../reason-field';
import { useCorrectionDraft } from './use-correction-draft';

export interface CorrectionDialogProps {
  readonly point: SeriesPoint;
  readonly indicator: IndicatorView['indicator'];
  readonly workspaceId: string;
  /** The month whose report asks for the figure. */
  readonly reportedIn: Month;
  /** Whether that month is known to be closed; if it is not, the service says so. */
  readonly closed: boolean;
}

/**
 * Corrects the figure of one month, or hands it in late. A closed month asks for the reason; what somebody else saved
 * meanwhile stands beside what was typed.
 */
export function CorrectionDialog(props: CorrectionDialogProps) {
  const { point, indicator, workspaceId, reportedIn, closed } = props;
  const session = useSession();
  const { text, language, userId } = session;
  const [draft, setDraft] = useCorrectionDraft(
    `zugkraft correction ${userId} ${workspaceId} ${indicator.id} ${point.month}`,
  );
  const [open, setOpen] = useState(false);
  const [checked, setChecked] = useState(false);
  const [nothing, setNothing] = useState(false);
  const [foundClosed, setFoundClosed] = useState(false);
  const save = useChange(submitMonthlyReport);
  const words = text.goal.correction;

  const { reading } = point;
  const stored = entryOf(reading === null ? null : { version: reading.version, reading }, language);
  const entry = draft?.entry ?? stored;
  const reason = draft?.reason ?? '';
  const differs = !saysTheSame(entry, stored);
  const cause = save.isError ? causeOf(save.error) : null;
  const outcome = save.isSuccess ? outcomeOf(save.data, indicator.id) : undefined;
  const overtaken = outcome?.outcome === 'changed-meanwhile';
  const asksReason = closed || foundClosed;
  const reasonFault = asksReason && checked ? checkReason(reason) : null;
  const monthName = formatMonth(point.month, language);
  const put = (changes: Partial<ReadingEntry>): void => {
    forget();
    setDraft({ entry: { ...entry, ...changes }, reason });
  };

  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      opener={
        reading === null
          ? { name: words.openMissing, label: words.openMissingLabel(monthName) }
          : { name: words.open, label: words.openLabel(monthName) }
      }
      title={words.title(indicator.name, monthName)}
      submit={{ name: words.save, pending: save.isPending }}
      failure={failureText(cause)}
      discard={draft === null ? undefined : discard}
      onSubmit={submit}
    >
      {nothing && (
        <MessageBar intent="info" politeness="assertive">
          <MessageBarBody>{text.problems['nothing-entered']}</MessageBarBody>
        </MessageBar>
      )}
      {overtaken && !differsFromStored() && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{text.problems['changed-meanwhile']}</MessageBarBody>
        </MessageBar>
      )}
      {outcome?.outcome === 'refused' && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            {text.report.refused(outcome.column == null ? [] : [outcome.column])}
          </MessageBarBody>
        </MessageBar>
      )}
      {differsFromStored() && (
        <ConflictBar
          theirs={
            reading === null
              ? null
              : { said: entryInWords(stored, indicator, session), at: reading.reportedAt }
          }
          mine={entryInWords(entry, indicator, session)}
          onKeepMine={() => {
            put({ basedOn: stored.basedOn });
          }}
          onKeepTheirs={discard}
        />
      )}
      <ReadingFields measured={indicator} entry={entry} faults={faults()} checked={checked} onChange={put} />
      {asksReason && (
        <ReasonField
          hint={words.reasonHint}
          value={reason}
          fault={reasonFault}
          onChange={(typed) => {
            forget();
            setDraft({ entry, reason: typed });
          }}
        />
      )}
    </FormDialog>
  );

  /** Somebody else saved since the typing began, and something different. */
  function differsFromStored(): boolean {
    return draft !== null && draft.entry.basedOn !== stored.basedOn && differs;
  }

  /** What was said about the last attempt no longer holds once somebody types on. */
  function forget(): void {
    setNothing(false);
    if (!save.isIdle) save.reset();
  }

  function discard(): void {
    forget();
    setChecked(false);
    setDraft(null);
  }

  function faults(): Faults {
    const told = cause?.kind === 'invalid-entries' ? cause.problems : [];
    const own = draft === null && !checked ? {} : checkEntry(entry, indicator);
    return { ...early(own, checked), ...byField(told) };
  }

  function failureText(failed: FailureCause | null): string | null {
    if (failed === null || isAboutReason(failed)) return null;
    return `${text.problems[failed.kind]} ${text.report.kept}`;
  }

  function submit(): void {
    setChecked(true);
    const complete = Object.keys(checkEntry(entry, indicator)).length === 0;
    setNothing(complete && !differs);
    if (!complete || !differs || (asksReason && checkReason(reason) !== null)) return;
    const { basedOn, value, language: written, confirmed, noDataReason, state, comment } = entry;
    save.mutate(
      {
        params: { workspaceId },
        body: {
          month: reportedIn,
          reason: reason.trim(),
          readings: [
            {
              indicatorId: indicator.id,
              basedOn,
              value,
              language: written,
              confirmed,
              noDataReason,
              state,
              comment,
            },
          ],
        },
      },
      {
        onSuccess: (answer) => {
          if (!isStored(outcomeOf(answer, indicator.id))) return;
          setOpen(false);
          discard();
        },
        onError: (error) => {
          const failed = causeOf(error);
          if (isAboutReason(failed)) setFoundClosed(true);
          const asked = failed.kind === 'invalid-entries' ? askedIn(failed.problems) : null;
          if (asked !== null) setDraft({ entry: { ...entry, confirmed: asked }, reason });
        },
      },
    );
  }
}

type ItemOutcome = Submitted['outcomes'][number];

const outcomeOf = ({ outcomes }: Submitted, indicatorId: string): ItemOutcome | undefined =>
  outcomes.find(({ itemId }) => itemId === indicatorId);

/** What was asked back is meant when it is saved again as it stands. */
const askedIn = (problems: readonly EntryProblem[]): number | null =>
  problems.find(({ fault }) => isQuestion(fault))?.figures?.[0] ?? null;

const isStored = (of: ItemOutcome | undefined): boolean =>
  of?.outcome !== 'changed-meanwhile' && of?.outcome !== 'refused';

/** Whether all that is wrong is that a closed month needs a reason, which the field then asks for. */
const isAboutReason = ({ kind }: FailureCause): boolean =>
  kind === 'month-closed' || kind === 'reason-missing' || kind === 'reason-too-long';
