import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type FigureFormat, formatFigure } from '../../../src/domain/shared/format';
import { parseNumberText } from '../../../src/domain/shared/number-text';
import { READING_STATES } from '../../../src/domain/tracking/reading';
import { useSession } from '../service/session';
import type { Faults } from './check-entry';
import type { ReadingEntry } from './entry';
import { writtenDecimals } from './written-decimals';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
});

export interface ReadingFieldsProps {
  readonly measured: FigureFormat;
  readonly entry: ReadingEntry;
  readonly faults: Faults;
  /** Whether saving was tried: until then a figure half typed is not yet a wrong one. */
  readonly checked: boolean;
  readonly onChange: (changes: Partial<ReadingEntry>) => void;
}

/** A figure as a city administration types it, with what kind of figure it is, or why there is none. */
export function ReadingFields({ measured, entry, faults, checked, onChange }: ReadingFieldsProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const [typing, setTyping] = useState(false);
  const words = text.report;
  const fault = faults.value;
  const number = parseNumberText(entry.value);
  const message = (kind: typeof fault): { validationMessage: string; validationState: 'error' } | object =>
    kind === undefined ? {} : { validationMessage: words.faults[kind], validationState: 'error' };
  return (
    <div className={styles.fields}>
      <Field
        label={words.value(measured.unit)}
        hint={
          number.ok
            ? words.readAs(
                formatFigure(
                  number.value,
                  { ...measured, decimals: writtenDecimals(number.value, measured.decimals) },
                  language,
                ),
              )
            : null
        }
        {...(typing && !checked ? {} : message(fault))}
      >
        <Input
          inputMode="decimal"
          autoComplete="off"
          value={entry.value}
          onFocus={() => {
            setTyping(true);
          }}
          onBlur={() => {
            setTyping(false);
          }}
          onChange={(_, { value }) => {
            onChange({ value });
          }}
        />
      </Field>
      <Field label={words.state}>
        <Select
          value={entry.state}
          onChange={(_, { value }) => {
            const state = READING_STATES.find((known) => known === value);
            if (state !== undefined) onChange({ state });
          }}
        >
          {READING_STATES.map((state) => (
            <option key={state} value={state}>
              {words.readingStates[state]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.noDataReason} hint={words.noDataHint} {...message(faults.noDataReason)}>
        <Input
          value={entry.noDataReason}
          onChange={(_, { value }) => {
            onChange({ noDataReason: value });
          }}
        />
      </Field>
      <Field label={words.comment} className={styles.wide} {...message(faults.comment)}>
        <Textarea
          resize="vertical"
          value={entry.comment}
          onChange={(_, { value }) => {
            onChange({ comment: value });
          }}
        />
      </Field>
    </div>
  );
}
