import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { useSession } from '../../../shared/service/session';
import { toggled } from './chosen';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  chips: { display: 'contents', listStyleType: 'none' },
  item: { maxWidth: '100%' },
  chip: { maxWidth: '100%', fontWeight: tokens.fontWeightRegular },
  onScreen: { '@media print': { display: 'none' } },
});

export interface ChosenListProps {
  readonly rows: readonly IndicatorRow[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** What is chosen, each to be taken out again. Those the plan does not know are spoken of with the comparison. */
export function ChosenList({ rows, chosen, onChange }: ChosenListProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.compare.choose;
  const names = new Map(rows.map(({ indicator }) => [indicator.id, indicator.name]));
  const known = chosen.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
  if (known.length === 0) return null;
  return (
    <div className={styles.line}>
      <ul className={styles.chips} aria-label={words.chosen}>
        {known.map(({ id, name }) => (
          <li key={id} className={styles.item}>
            <Button
              size="small"
              shape="circular"
              className={styles.chip}
              icon={<Dismiss12Regular />}
              iconPosition="after"
              aria-label={words.remove(name)}
              onClick={() => {
                onChange(toggled(chosen, id));
              }}
            >
              {name}
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > 1 && (
        <Button
          appearance="subtle"
          size="small"
          className={styles.onScreen}
          onClick={() => {
            onChange([]);
          }}
        >
          {words.clear}
        </Button>
      )}
    </div>
  );
}
