import { Field, makeStyles, Select } from '@fluentui/react-components';
import { PrintedChoice } from '../print/printed-choice';
import { usePrinting } from '../print/printing';

const useStyles = makeStyles({ choice: { flex: '1 1 11rem', minWidth: 0 } });

export interface ChoiceProps<T extends string> {
  readonly label: string;
  /** What stands for no choice. */
  readonly all: string;
  readonly value: T | null;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T | null) => void;
}

/** One of several, or all of them. */
export function Choice<T extends string>({ label, all, value, options, onChange }: ChoiceProps<T>) {
  const styles = useStyles();
  if (usePrinting()) {
    return <PrintedChoice label={label} chosen={options.find((option) => option.value === value)?.name} />;
  }
  return (
    <Field label={label} className={styles.choice}>
      <Select
        value={value ?? ''}
        onChange={(_, data) => {
          onChange(options.find((option) => option.value === data.value)?.value ?? null);
        }}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
