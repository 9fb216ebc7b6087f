import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import { useCardStyles } from '../../../shared/table/card';
import { causeOf, type FailureCause } from '../../../shared/service/failure';
import { useSession } from '../../../shared/service/session';
import { ChangedBar } from './changed-bar';
import { type DraftOf, type DraftType, draftIn } from '../drafts/draft';
import type { DraftStore } from '../drafts/draft-store';
import { byField, type Faults, readDraft } from '../drafts/read-draft';
import { useTakeSteps } from './use-take-steps';

const useStyles = makeStyles({
  form: { maxWidth: '50rem' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What every form of a case needs to know. */
export interface FormContext {
  readonly page: CasePage;
  readonly store: DraftStore;
  /** Says that steps were taken; the form itself may have gone by then. */
  readonly onTaken: (types: readonly DraftType[]) => void;
}

/** What the fields of a form show and do. */
export interface Typing {
  draft<T extends DraftType>(type: T): DraftOf<T>;
  /** Empty before the first attempt to send: nobody is told what they have not got to yet. */
  faults(type: DraftType): Faults;
  put<T extends DraftType>(type: T, changes: Partial<DraftOf<T>>): void;
}

export interface StepFormProps extends FormContext {
  readonly title: string;
  /** The steps it sends, in their order. */
  readonly types: readonly DraftType[];
  readonly send: string;
  /** Beside what the case waits for: a form of the second rank, which can be folded away. */
  readonly onFold?: () => void;
  readonly children: (typing: Typing) => ReactNode;
}

/** One or two steps to fill in: what fails is said inside, and nothing typed goes by itself. */
export function StepForm({ page, store, onTaken, title, types, send, onFold, children }: StepFormProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const form = useRef<HTMLFormElement>(null);
  const [checked, setChecked] = useState(false);
  const words = text.deviationCase;
  const stepCount = page.case.steps.length;
  const { drafts } = store;
  const taking = useTakeSteps(page, (sent, taken) => {
    store.settle(types, sent.drafts, { before: sent.basedOn, after: taken.steps.length });
    onTaken(types);
  });
  const failure = taking.isError ? causeOf(taking.error) : null;
  const typed = types.filter((type) => drafts[type] !== undefined);
  const basedOn = Math.min(stepCount, ...typed.map((type) => draftIn(drafts, type).basedOn));
  const isStale = basedOn < stepCount;

  const typing: Typing = {
    draft: (type) => draftIn(drafts, type),
    put: (type, changes) => {
      if (taking.isError) taking.reset();
      store.put(type, changes, stepCount);
    },
    faults: (type) => {
      const read = checked ? readDraft(drafts, type, { page, language }) : null;
      return { ...toldAbout(type, types, failure), ...(read === null || read.ok ? {} : read.error) };
    },
  };
  return (
    <form
      ref={form}
      noValidate
      className={mergeClasses(card.card, styles.form)}
      onSubmit={submit}
      aria-label={title}
    >
      <h3 className={card.subtitle}>{title}</h3>
      {!taking.isPending && types.some((type) => store.isRestored(type)) && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.restored}</MessageBarBody>
        </MessageBar>
      )}
      {children(typing)}
      {isStale && !taking.isPending && (
        <ChangedBar
          since={page.case.steps.slice(basedOn)}
          onKeep={() => {
            taking.reset();
            store.rebase(types, stepCount);
          }}
        />
      )}
      {failure !== null && !isStale && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{words.notSent}</MessageBarTitle>
            {`${text.problems[failure.kind]} ${words.kept}`}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          type="submit"
          disabledFocusable={taking.isPending}
          {...(taking.isPending ? { icon: <Spinner size="tiny" /> } : {})}
        >
          {taking.isPending ? words.sending : send}
        </Button>
        {typed.length > 0 && !taking.isPending && (
          <Button
            appearance="subtle"
            onClick={() => {
              setChecked(false);
              taking.reset();
              store.drop(types);
            }}
          >
            {words.discard}
          </Button>
        )}
        {onFold !== undefined && !taking.isPending && (
          <Button appearance="subtle" onClick={onFold}>
            {text.goal.cancel}
          </Button>
        )}
      </div>
    </form>
  );

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    if (taking.isPending) return;
    flushSync(() => {
      setChecked(true);
    });
    const read = types.map((type) => readDraft(drafts, type, { page, language }));
    const steps = read.flatMap((result) => (result.ok ? [result.value] : []));
    if (steps.length < read.length) {
      focusFirstFault();
      return;
    }
    taking.mutate(
      { basedOn, steps, drafts },
      {
        onError: () => {
          requestAnimationFrame(focusFirstFault);
        },
      },
    );
  }

  function focusFirstFault(): void {
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    // A group of choices takes no focus itself.
    (wrong?.matches('[role="radiogroup"]') === true
      ? wrong.querySelector<HTMLElement>('input')
      : wrong
    )?.focus();
  }
}

/** The service names the field, not the step: it speaks of the first one that has such a field. */
function toldAbout(type: DraftType, types: readonly DraftType[], failure: FailureCause | null): Faults {
  return failure?.kind === 'invalid-step' && type === types[0] ? byField(failure.faults) : {};
}
