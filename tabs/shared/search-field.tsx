import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { Dismiss16Regular, Search20Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({ search: { flex: '2 1 16rem' } });

export interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function SearchField({ label, placeholder, clearLabel, value, onChange }: SearchFieldProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.search}>
      <Input
        value={value}
        placeholder={placeholder}
        contentBefore={<Search20Regular aria-hidden="true" />}
        contentAfter={
          value === '' ? null : (
            <Button
              appearance="transparent"
              size="small"
              icon={<Dismiss16Regular />}
              aria-label={clearLabel}
              onClick={() => {
                onChange('');
              }}
            />
          )
        }
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}
