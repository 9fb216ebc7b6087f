import { isQuestion } from '../../../src/domain/explanation/explain-entry-fault';
import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { DueItem } from '../../../src/contracts/reporting/monthly-report';
import { byField, early, type Faults } from '../../shared/reading-entry/check-entry';
import { ReadingFields } from '../../shared/reading-entry/reading-fields';
import { causeOf } from '../../shared/service/failure';
import { useSession } from '../../shared/service/session';
import type { EntryProblem } from '../../text/entry-fault';
import { checkDraft } from './check-draft';
import { Conflict } from './conflict';
import { conflicts, differs, type Draft, readingDraft, statusDraft, versionOf } from './draft';
import { draftFor, type Drafts } from './draft-store';
import { ItemFrame } from './item-frame';
import { ItemList } from './item-list';
import { MeasuredLine } from './measured-line';
import { SaveMessages } from './save-messages';
import { StatusFields } from './status-fields';
import { type SubmitContext, useSubmit } from './use-submit';

const useStyles = makeStyles({
  footer: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function ReportForm({ report, store, query }: SubmitContext) {
  const styles = useStyles();
  const { text, language } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const submission = useSubmit({ report, query, store });
  const [checked, setChecked] = useState(false);
  const [nothing, setNothing] = useState(false);
  const [held, setHeld] = useState(false);
  const words = text.report;
  const { saving } = submission;

  const unsaved: Drafts = Object.fromEntries(
    report.items.flatMap((item) => {
      const draft = draftFor(store.drafts, item.id);
      return draft?.type === item.type && differs(draft, item) ? [[item.id, draft]] : [];
    }),
  );
  const count = Object.keys(unsaved).length;
  useLeaveGuard(count > 0);

  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={words.title}>
      {store.restored && count > 0 && !saving.isSuccess && (
        <MessageBar intent="info">
          <MessageBarBody>{words.restored}</MessageBarBody>
        </MessageBar>
      )}
      <ItemList items={report.items} render={fieldsOf} />
      <div className={styles.footer}>
        <SaveMessages submission={submission} nothing={nothing} held={held} />
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={saving.isPending}
          {...(saving.isPending ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {saving.isPending ? words.saving : words.save(count)}
        </Button>
        {count > 0 && !saving.isPending && (
          <Button
            appearance="subtle"
            onClick={() => {
              setChecked(false);
              store.clear();
              saving.reset();
            }}
          >
            {words.discard}
          </Button>
        )}
        <span role="status">{count > 0 ? words.unsaved(count) : saving.isSuccess && words.allSaved}</span>
      </div>
    </form>
  );

  function fieldsOf(item: DueItem) {
    const draft = draftFor(unsaved, item.id);
    const faults = faultsOf(item, draft);
    const put = (next: Draft): void => {
      setNothing(false);
      submission.forget(item.id);
      store.put(item.id, next);
    };
    return (
      <ItemFrame item={item} outcome={submission.outcomes[item.id]?.outcome} unsaved={draft !== undefined}>
        {draft !== undefined && conflicts(draft, item) && (
          <Conflict
            item={item}
            draft={draft}
            onKeepMine={() => {
              put({ ...draft, basedOn: versionOf(item) });
            }}
            onKeepTheirs={() => {
              submission.forget(item.id);
              store.put(item.id, null);
            }}
          />
        )}
        {item.type === 'reading' ? (
          <>
            <MeasuredLine item={item} />
            <ReadingFields
              measured={item}
              entry={draft?.type === 'reading' ? draft : readingDraft(item, language)}
              faults={faults}
              checked={checked}
              onChange={(changes) => {
                put({ ...(draft?.type === 'reading' ? draft : readingDraft(item, language)), ...changes });
              }}
            />
          </>
        ) : (
          <StatusFields
            item={item}
            draft={draft?.type === 'status' ? draft : statusDraft(item)}
            faults={faults}
            onChange={(changes) => {
              put({ ...(draft?.type === 'status' ? draft : statusDraft(item)), ...changes });
            }}
          />
        )}
      </ItemFrame>
    );
  }

  /** Before the first attempt to save, nobody is told what they have not got to yet. */
  function faultsOf(item: DueItem, draft: Draft | undefined): Faults {
    const told = submission.problems.filter(({ itemId }) => itemId === item.id);
    const own = draft === undefined ? {} : checkDraft(draft, item);
    return { ...early(own, checked), ...byField(told) };
  }

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (saving.isPending) return;
    flushSync(() => {
      setChecked(true);
      setNothing(count === 0);
    });
    if (count === 0) return;
    const sound = Object.fromEntries(
      Object.entries(unsaved).filter(([id, draft]) => {
        const item = report.items.find((one) => one.id === id);
        return Object.keys(checkDraft(draft, item)).length === 0;
      }),
    );
    const holds = Object.keys(sound).length < count;
    setHeld(holds);
    if (Object.keys(sound).length === 0) focusFirstFault();
    else
      saving.mutate(sound, {
        onSuccess: ({ problems }) => {
          noteQuestions(problems);
          const faulty = holds || problems.length > 0;
          setChecked(faulty);
          if (faulty) requestAnimationFrame(focusFirstFault);
        },
        onError: (error) => {
          const cause = causeOf(error);
          if (cause.kind === 'invalid-entries') noteQuestions(cause.problems);
          requestAnimationFrame(focusFirstFault);
        },
      });
  }

  /** What was asked back is meant when it is saved again as it stands. */
  function noteQuestions(problems: readonly EntryProblem[]): void {
    for (const { itemId, fault, figures } of problems) {
      const draft = draftFor(unsaved, itemId);
      const asked = isQuestion(fault) ? figures?.[0] : undefined;
      if (draft?.type === 'reading' && asked !== undefined) store.put(itemId, { ...draft, confirmed: asked });
    }
  }

  function focusFirstFault(): void {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }
}

/** The browser asks before the page goes; what is typed would still be there afterwards. */
function useLeaveGuard(active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const guard = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
    };
    window.addEventListener('beforeunload', guard);
    return () => {
      window.removeEventListener('beforeunload', guard);
    };
  }, [active]);
}
