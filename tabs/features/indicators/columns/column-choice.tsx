import {
  Button,
  Checkbox,
  makeStyles,
  Popover,
  PopoverSurface,
  PopoverTrigger,
  tokens,
} from '@fluentui/react-components';
import { ColumnTripleEdit20Regular } from '@fluentui/react-icons';
import { useSession } from '../../../shared/service/session';
import { type Column, COLUMNS } from './columns';
import type { ColumnsInUse } from './use-columns';

const useStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalS,
    maxWidth: 'min(32rem, calc(100vw - 4rem))',
    maxHeight: '70vh',
    overflowY: 'auto',
  },
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(13rem, 1fr))',
    width: '100%',
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  title: { padding: 0, fontWeight: tokens.fontWeightSemibold },
});

/** Which columns are shown; their order stays, so that tables of several people compare. */
export function ColumnChoice({ columns, choose }: ColumnsInUse) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.indicators;
  return (
    <Popover inline positioning="below-start">
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<ColumnTripleEdit20Regular />}>{words.choice.button}</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={words.choice.title} className={styles.panel}>
        <fieldset className={styles.choices}>
          <legend className={styles.title}>{words.choice.title}</legend>
          {COLUMNS.map((column) => (
            <Checkbox
              key={column}
              label={words.columns[column]}
              checked={columns.includes(column)}
              // Without its name nobody knows what a row speaks of.
              disabled={column === 'name'}
              onChange={(_, { checked }) => {
                choose(withColumn(columns, column, checked === true));
              }}
            />
          ))}
        </fieldset>
        <Button
          size="small"
          onClick={() => {
            choose(null);
          }}
        >
          {words.choice.usual}
        </Button>
      </PopoverSurface>
    </Popover>
  );
}

const withColumn = (columns: readonly Column[], column: Column, shown: boolean): readonly Column[] =>
  COLUMNS.filter((one) => (one === column ? shown : columns.includes(one)));
