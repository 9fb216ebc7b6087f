import { formatDay } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { ExplainedChoice } from './explained-choice';
import { type FormContext, StepForm } from './step-form';
import { TypedText } from './typed-text';

/** Whether the countermeasure worked, by the criterion that was set beforehand and not before the day that was agreed. */
export function CheckForm(context: FormContext) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.deviationCase.check;
  const { countermeasure } = context.page.case;
  const criterion = countermeasure !== null && (
    <p className={card.text}>
      <strong>{countermeasure.name}</strong>
      {`\n${words.criterion(countermeasure.criterion)}`}
    </p>
  );
  if (countermeasure !== null && countermeasure.checkOn > context.page.today) {
    return (
      <section className={card.card} aria-label={words.title}>
        <h3 className={card.subtitle}>{words.title}</h3>
        {criterion}
        <p className={card.text}>{words.tooEarly(formatDay(countermeasure.checkOn, language))}</p>
      </section>
    );
  }
  return (
    <StepForm {...context} title={words.title} types={['effect-check']} send={words.send}>
      {(typing) => {
        const { effective, text: typed } = typing.draft('effect-check');
        const faults = typing.faults('effect-check');
        return (
          <>
            {criterion}
            <ExplainedChoice
              label={words.effective}
              options={[
                { value: 'yes', name: words.yes },
                { value: 'no', name: words.no },
              ]}
              value={effective === null ? null : effective ? 'yes' : 'no'}
              fault={faults.effective}
              onChange={(chosen) => {
                typing.put('effect-check', { effective: chosen === 'yes' });
              }}
            />
            <TypedText
              label={words.text}
              required
              value={typed}
              fault={faults.text}
              onChange={(changed) => {
                typing.put('effect-check', { text: changed });
              }}
            />
          </>
        );
      }}
    </StepForm>
  );
}
