import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { CauseFields } from './cause-fields';
import { type FormContext, StepForm } from './step-form';
import { TypedText } from './typed-text';

/** What happened; whoever knows the cause already says it in the same breath. */
export function StatementForm(context: FormContext) {
  const card = useCardStyles();
  const { text } = useSession();
  const words = text.deviationCase.statement;
  const withCause = context.store.drafts.cause !== undefined;
  return (
    <StepForm
      {...context}
      title={words.title}
      types={withCause ? ['statement', 'cause'] : ['statement']}
      send={withCause ? words.sendWithCause : words.send}
    >
      {(typing) => (
        <>
          <TypedText
            label={words.text}
            hint={words.hint}
            required
            value={typing.draft('statement').text}
            fault={typing.faults('statement').text}
            onChange={(typed) => {
              typing.put('statement', { text: typed });
            }}
          />
          <p className={card.quiet}>{words.withCause}</p>
          <CauseFields typing={typing} required={withCause} />
        </>
      )}
    </StepForm>
  );
}
