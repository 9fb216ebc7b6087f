import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
  },
});

export interface SwitcherProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly size?: 'small' | 'medium';
}

/** One of a few ways to look at the same thing. */
export function Switcher<T extends string>({
  label,
  options,
  value,
  onChange,
  size = 'medium',
}: SwitcherProps<T>) {
  const styles = useStyles();
  return (
    <div role="group" aria-label={label} className={styles.group}>
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          size={size}
          appearance="subtle"
          checked={option.value === value}
          onClick={() => {
            onChange(option.value);
          }}
        >
          {option.name}
        </ToggleButton>
      ))}
    </div>
  );
}
