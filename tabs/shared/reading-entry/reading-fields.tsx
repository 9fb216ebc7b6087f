import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type FigureFormat, formatFigure } from '../../../src/domain/shared/format';
import { meantFigures, shownWith } from '../../../src/domain/explanation/explain-entry-fault';
import { fieldText, readFigure } from '../../../src/domain/shared/figure-text';
import { READING_STATES } from '../../../src/domain/tracking/reading';
import { useSession } from '../service/session';
import { faultMessage, type Faults } from './check-entry';
import type { ReadingEntry } from './entry';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 16rem), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  wide: { gridColumn: '1 / -1' },
  meant: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
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
  const figure = readFigure(entry.value, measured, entry.language);
  const written = (value: number): string => formatFigure(value, shownWith(value, measured), language);
  const message = (told: Faults[keyof Faults]) => faultMessage(told, measured, language);
  const meant = faults.value === undefined ? [] : meantFigures(faults.value);
  return (
    <div className={styles.fields}>
      <div>
        <Field
          label={words.value(measured.unit)}
          hint={figure.ok ? words.readAs(written(figure.value.value)) : null}
          {...(typing && !checked ? {} : message(faults.value))}
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
              onChange({ value, language, confirmed: null });
            }}
          />
        </Field>
        {meant.length > 0 && (
          <div className={styles.meant} role="group" aria-label={words.meant}>
            {meant.map((value) => (
              <Button
                key={value}
                size="small"
                onClick={() => {
                  onChange({ value: fieldText(value, language), language, confirmed: value });
                }}
              >
                {words.isMeant(written(value))}
              </Button>
            ))}
          </div>
        )}
      </div>
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
