import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { useSession } from '../../shared/session';
import { type Shown, SHOWN } from './shown';

const useStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
});

export interface ShownSwitchProps {
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
}

/** The ways to look at the deviations. */
export function ShownSwitch({ shown, onChange }: ShownSwitchProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviations;
  return (
    <div role="group" aria-label={words.show} className={styles.group}>
      {SHOWN.map((option) => (
        <ToggleButton
          key={option}
          appearance="subtle"
          checked={option === shown}
          onClick={() => {
            onChange(option);
          }}
        >
          {words.views[option]}
        </ToggleButton>
      ))}
    </div>
  );
}
