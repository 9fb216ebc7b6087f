import { useCardStyles } from '../../../shared/table/card';
import type { DraftType } from '../drafts/draft';
import { type FormContext, StepForm } from './step-form';
import { TypedText } from './typed-text';

/** Steps of which nothing is asked but a text. */
export type TextStep = Extract<DraftType, 'implementation' | 'closing' | 'reopening' | 'note'>;

export interface TextFormProps extends FormContext {
  readonly type: TextStep;
  readonly title: string;
  /** What it brings about; empty where that goes without saying. */
  readonly explain?: string;
  readonly label: string;
  readonly hint?: string;
  /** Unless it may do without a word. */
  readonly required?: boolean;
  readonly send: string;
  readonly onFold?: () => void;
}

export function TextForm(props: TextFormProps) {
  const card = useCardStyles();
  const { type, explain, label, hint, required = true, ...form } = props;
  return (
    <StepForm {...form} types={[type]}>
      {(typing) => (
        <>
          {explain !== undefined && <p className={card.text}>{explain}</p>}
          <TypedText
            label={label}
            {...(hint === undefined ? {} : { hint })}
            required={required}
            value={typing.draft(type).text}
            fault={typing.faults(type).text}
            onChange={(text) => {
              typing.put(type, { text });
            }}
          />
        </>
      )}
    </StepForm>
  );
}
