import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { DraftFault } from '../../../../src/domain/deviation/case/step-draft';
import { useFaultMessage } from './fault-message';

const useStyles = makeStyles({
  hint: {
    margin: 0,
    paddingLeft: `calc(${tokens.spacingHorizontalXXL} + ${tokens.spacingHorizontalS})`,
    paddingBottom: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface ExplainedChoiceProps<T extends string> {
  readonly label: string;
  readonly hint?: string;
  readonly required?: boolean;
  readonly options: readonly { readonly value: T; readonly name: string; readonly hint?: string }[];
  readonly value: T | null;
  readonly fault: DraftFault | undefined;
  readonly onChange: (value: T) => void;
}

/** One of a few, each with a line that says what it means. */
export function ExplainedChoice<T extends string>(props: ExplainedChoiceProps<T>) {
  const { label, hint, required = true, options, value, fault, onChange } = props;
  const styles = useStyles();
  const message = useFaultMessage();
  const id = useId();
  return (
    <Field label={label} required={required} {...(hint === undefined ? {} : { hint })} {...message(fault)}>
      <RadioGroup
        value={value ?? ''}
        onChange={(_, data) => {
          const chosen = options.find((option) => option.value === data.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <div key={option.value}>
            <Radio
              value={option.value}
              label={option.name}
              {...(option.hint === undefined ? {} : { 'aria-describedby': `${id}-${option.value}` })}
            />
            {option.hint !== undefined && (
              <p id={`${id}-${option.value}`} className={styles.hint}>
                {option.hint}
              </p>
            )}
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
