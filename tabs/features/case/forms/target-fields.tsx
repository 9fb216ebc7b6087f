import { Field, Input, Select } from '@fluentui/react-components';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import { shownWith } from '../../../../src/domain/explanation/explain-entry-fault';
import { explainTarget } from '../../../../src/domain/explanation/explain-target';
import { formatFigure, formatMonth } from '../../../../src/domain/shared/format';
import { addMonths, monthRange, toMonth } from '../../../../src/domain/shared/month';
import { readFigure } from '../../../../src/domain/shared/figure-text';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { PlanPreview } from './plan-preview';
import { useFaultMessage } from './fault-message';
import type { Typing } from './step-form';
import { TypedText } from './typed-text';

/** How far ahead a new target can begin, in months. */
const MONTHS_AHEAD = 36;

/** Another target: how much, from when on, and by which decision of the council. */
export function TargetFields({ page, typing }: { readonly page: CasePage; readonly typing: Typing }) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const message = useFaultMessage();
  const words = text.deviationCase.decision;
  const draft = typing.draft('decision');
  const faults = typing.faults('decision');
  const { summary, target, isDecidedGoal, decisionReference } = page.case;
  const measured = summary.indicator ?? { unit: '', decimals: 0 };
  const figure = readFigure(draft.value, measured, language);
  const present = toMonth(page.today.slice(0, 7));
  return (
    <>
      <p className={card.text}>
        {target !== null && words.present(explainTarget(target, measured, language))}
        {isDecidedGoal && ` ${words.referenceNeeded(decisionReference)}`}
      </p>
      <Field
        label={words.value(measured.unit)}
        required
        hint={
          figure.ok
            ? text.report.readAs(
                formatFigure(figure.value.value, shownWith(figure.value.value, measured), language),
              )
            : null
        }
        {...message(faults.target)}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={draft.value}
          onChange={(_, { value }) => {
            typing.put('decision', { value });
          }}
        />
      </Field>
      <Field label={words.from} hint={words.fromHint} required {...message(faults.from)}>
        <Select
          value={draft.from}
          onChange={(_, { value }) => {
            typing.put('decision', { from: value });
          }}
        >
          <option value="">{text.report.chooseStatus}</option>
          {monthRange(present, addMonths(present, MONTHS_AHEAD)).map((month) => (
            <option key={month} value={month}>
              {formatMonth(month, language)}
            </option>
          ))}
        </Select>
      </Field>
      <PlanPreview page={page} draft={draft} />
      <TypedText
        as="line"
        label={isDecidedGoal ? words.reference : words.referenceOptional}
        required={isDecidedGoal}
        value={draft.decisionReference}
        fault={faults.decisionReference}
        onChange={(reference) => {
          typing.put('decision', { decisionReference: reference });
        }}
      />
    </>
  );
}
