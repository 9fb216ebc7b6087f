import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { formatMonth } from '../../../src/domain/shared/format';
import { addMonths, isMonth, type Month, monthRange, yearOf } from '../../../src/domain/shared/month';
import { groupBy } from '../../../src/domain/shared/group-by';
import { usePrinting } from '../print/printing';
import { useSession } from '../service/session';
import { useNarrow } from '../look/use-narrow';

export interface MonthPickerProps {
  readonly month: Month;
  readonly first: Month;
  readonly last: Month;
  /** Months that are closed, where it is known. */
  readonly closed?: readonly Month[];
  readonly onPick: (month: Month) => void;
}

const useStyles = makeStyles({
  picker: {
    display: 'flex',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: '100%',
  },
  select: { width: '17rem', flexShrink: 1 },
  printed: { margin: 0 },
});

/** Months from first to last, newest first, by year; a step back or forward beside it. */
export function MonthPicker({ month, first, last, closed = [], onPick }: MonthPickerProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  // A month from the address may lie outside: it stays choosable, so that what is shown and what is chosen agree.
  const months = monthRange(month < first ? month : first, month > last ? month : last).reverse();
  const years = groupBy(months, yearOf);
  const said = (of: Month): string =>
    closed.includes(of) ? text.month.closed(formatMonth(of, language)) : formatMonth(of, language);
  // On a phone a month says by itself what it is.
  const labelled = useNarrow() ? {} : { label: text.month.label };
  if (usePrinting()) return <p className={styles.printed}>{`${text.month.label}: ${said(month)}`}</p>;
  return (
    <div className={styles.picker}>
      <Button
        icon={<ChevronLeft20Regular />}
        aria-label={text.month.previous}
        title={text.month.previous}
        disabled={month <= first}
        onClick={() => {
          onPick(addMonths(month, -1));
        }}
      />
      <Field {...labelled} className={styles.select}>
        <Select
          aria-label={text.month.label}
          value={month}
          onChange={(_, { value }) => {
            if (isMonth(value)) onPick(value);
          }}
        >
          {[...years].map(([year, within]) => (
            <optgroup key={year} label={String(year)}>
              {within.map((of) => (
                <option key={of} value={of}>
                  {said(of)}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      <Button
        icon={<ChevronRight20Regular />}
        aria-label={text.month.next}
        title={text.month.next}
        disabled={month >= last}
        onClick={() => {
          onPick(addMonths(month, 1));
        }}
      />
    </div>
  );
}
