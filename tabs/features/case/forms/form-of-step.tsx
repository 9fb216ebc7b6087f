import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { CauseFields } from './cause-fields';
import { CheckForm } from './check-form';
import { CountermeasureFacts } from '../timeline/countermeasure-facts';
import { DecisionFields } from './decision-fields';
import type { DraftType } from '../drafts/draft';
import { FoldedForm } from './folded-form';
import { StatementForm } from './statement-form';
import { type FormContext, StepForm } from './step-form';
import { TaskFields } from './task-fields';
import { TemplateChoice } from './template-choice';
import { TextForm } from './text-form';

/** The form a step is taken with. */
export function FormOfStep({ type, ...context }: FormContext & { readonly type: DraftType }) {
  const card = useCardStyles();
  const { text } = useSession();
  const words = text.deviationCase;
  const { page, store } = context;
  const isBegun = store.drafts[type] !== undefined;
  switch (type) {
    case 'statement':
      return <StatementForm {...context} />;
    case 'cause': {
      if (!page.case.next.includes('countermeasure')) {
        return (
          <StepForm {...context} title={words.causeForm.title} types={[type]} send={words.causeForm.send}>
            {(typing) => <CauseFields typing={typing} />}
          </StepForm>
        );
      }
      return (
        <FoldedForm opener={words.causeForm.retitle} isBegun={isBegun}>
          {(fold) => (
            <StepForm
              {...context}
              title={words.causeForm.retitle}
              types={[type]}
              send={words.causeForm.send}
              onFold={fold}
            >
              {(typing) => <CauseFields typing={typing} />}
            </StepForm>
          )}
        </FoldedForm>
      );
    }
    case 'countermeasure':
      return (
        <StepForm
          {...context}
          title={words.countermeasure.title}
          types={[type]}
          send={words.countermeasure.send}
        >
          {(typing) => (
            <>
              <TemplateChoice
                templates={page.templates}
                task={typing.draft(type)}
                onTake={(taken) => {
                  typing.put(type, taken);
                }}
              />
              <TaskFields
                task={typing.draft(type)}
                faults={typing.faults(type)}
                today={page.today}
                nameLabel={words.countermeasure.name}
                onChange={(changes) => {
                  typing.put(type, changes);
                }}
              />
            </>
          )}
        </StepForm>
      );
    case 'decision':
      return (
        <StepForm {...context} title={words.decision.title} types={[type]} send={words.decision.send}>
          {(typing) => <DecisionFields page={page} typing={typing} />}
        </StepForm>
      );
    case 'implementation':
      return (
        <>
          {page.case.countermeasure !== null && (
            <div>
              <p className={card.quiet}>{words.implementation.agreed}</p>
              <CountermeasureFacts countermeasure={page.case.countermeasure} />
            </div>
          )}
          <TextForm
            {...context}
            type={type}
            title={words.implementation.title}
            label={words.implementation.text}
            send={words.implementation.send}
          />
        </>
      );
    case 'effect-check':
      return <CheckForm {...context} />;
    case 'closing':
    case 'reopening': {
      const closesRed = type === 'closing' && context.page.case.closingNeedsReason;
      return (
        <FoldedForm opener={words[type].open} isBegun={isBegun}>
          {(fold) => (
            <TextForm
              {...context}
              type={type}
              title={words[type].open}
              explain={words[type].explain}
              label={closesRed ? words.closing.reason : words[type].text}
              required={type === 'reopening' || closesRed}
              send={words[type].send}
              onFold={fold}
            />
          )}
        </FoldedForm>
      );
    }
    case 'note':
      return (
        <FoldedForm opener={words.note.open} isBegun={isBegun}>
          {(fold) => (
            <TextForm
              {...context}
              type={type}
              title={words.note.open}
              label={words.note.text}
              hint={words.note.hint}
              send={words.note.send}
              onFold={fold}
            />
          )}
        </FoldedForm>
      );
  }
}
