import { Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseNumberText } from '../../../src/domain/shared/number-text';
import { READING_STATES } from '../../../src/domain/tracking/reading';
import { formatFigure } from '../../shared/figure';
import { useSession } from '../../shared/session';
import type { Faults } from './check-draft';
import type { DueReading, ReadingDraft } from './draft';
import { MeasuredLine } from './measured-line';

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
  readonly item: DueReading;
  readonly draft: ReadingDraft;
  readonly faults: Faults;
  /** Whether saving was tried: until then a figure half typed is not yet a wrong one. */
  readonly checked: boolean;
  readonly onChange: (changes: Partial<ReadingDraft>) => void;
}

export function ReadingFields({ item, draft, faults, checked, onChange }: ReadingFieldsProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const [typing, setTyping] = useState(false);
  const words = text.report;
  const fault = faults.value;
  const number = parseNumberText(draft.value);
  const message = (kind: typeof fault): { validationMessage: string; validationState: 'error' } | object =>
    kind === undefined ? {} : { validationMessage: words.faults[kind], validationState: 'error' };
  return (
    <>
      <MeasuredLine item={item} />
      <div className={styles.fields}>
        <Field
          label={words.value(item.unit)}
          hint={
            number.ok
              ? words.readAs(
                  formatFigure(
                    number.value,
                    { ...item, decimals: decimalsOf(number.value, item.decimals) },
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
            value={draft.value}
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
            value={draft.state}
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
            value={draft.noDataReason}
            onChange={(_, { value }) => {
              onChange({ noDataReason: value });
            }}
          />
        </Field>
        <Field label={words.comment} className={styles.wide} {...message(faults.comment)}>
          <Textarea
            resize="vertical"
            value={draft.comment}
            onChange={(_, { value }) => {
              onChange({ comment: value });
            }}
          />
        </Field>
      </div>
    </>
  );
}

/** As many places as were typed, at least the usual ones: what is read back must not look rounded. */
function decimalsOf(value: number, usual: number): number {
  const typed = String(value).split('.')[1]?.length ?? 0;
  return Math.min(Math.max(typed, usual), 15);
}
