import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { useCardStyles } from '../../../shared/table/card';
import { SearchField } from '../../../shared/form/search-field';
import { useSession } from '../../../shared/service/session';
import { candidatesFor } from './candidates';
import { MOST, toggled } from './chosen';

/** Rows of the list at once: a plan has up to a thousand, and who looks for one searches. */
const LISTED = 60;

const useStyles = makeStyles({
  picker: { '@media print': { display: 'none' } },
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    paddingBlock: tokens.spacingVerticalXS,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    maxHeight: '18rem',
    overflowY: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  goal: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  label: { overflowWrap: 'break-word' },
});

export interface IndicatorPickerProps {
  readonly rows: readonly IndicatorRow[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** A search over all indicators with a list to tick; open as long as nothing is chosen. */
export function IndicatorPicker({ rows, chosen, onChange }: IndicatorPickerProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const [open, setOpen] = useState(chosen.length === 0);
  const [search, setSearch] = useState('');
  const settled = useDeferredValue(search);
  const found = useMemo(() => candidatesFor(rows, settled), [rows, settled]);
  const words = text.compare.choose;
  const isFull = chosen.length >= MOST;
  return (
    <details
      className={styles.picker}
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{words.open(chosen.length, MOST)}</summary>
      {open && (
        <div className={styles.panel}>
          <div role="search">
            <SearchField
              label={words.search}
              placeholder={words.searchHint}
              clearLabel={text.filter.clearSearch}
              value={search}
              onChange={setSearch}
            />
          </div>
          <p className={card.quiet} role="status">
            {found.length === 0 ? words.none : words.shown(Math.min(found.length, LISTED), found.length)}
          </p>
          {isFull && <p className={card.quiet}>{words.full(MOST)}</p>}
          {found.length > 0 && (
            <div className={styles.list} role="group" aria-label={words.list}>
              {found.slice(0, LISTED).map(({ indicator, goalName, fieldName }) => {
                const isChosen = chosen.includes(indicator.id);
                return (
                  <Checkbox
                    key={indicator.id}
                    checked={isChosen}
                    disabled={isFull && !isChosen}
                    label={
                      <span className={styles.label}>
                        {indicator.name}
                        <span className={styles.goal}>{text.compare.ofGoal(fieldName, goalName)}</span>
                      </span>
                    }
                    onChange={() => {
                      onChange(toggled(chosen, indicator.id));
                    }}
                  />
                );
              })}
            </div>
          )}
        </div>
      )}
    </details>
  );
}
