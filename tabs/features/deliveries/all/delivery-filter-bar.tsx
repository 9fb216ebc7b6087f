import { makeStyles, tokens } from '@fluentui/react-components';
import { Choice } from '../../../shared/form/choice';
import { SearchField } from '../../../shared/form/search-field';
import { useSession } from '../../../shared/service/session';
import { DELIVERY_STATES, MESSAGE_KINDS } from '../delivery';
import type { DeliveryFilter } from './delivery-filter';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
});

export interface DeliveryFilterBarProps {
  readonly filter: DeliveryFilter;
  readonly onChange: (changes: Partial<DeliveryFilter>) => void;
}

export function DeliveryFilterBar({ filter, onChange }: DeliveryFilterBarProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deliveries;
  return (
    <div role="search" className={styles.bar}>
      <SearchField
        label={words.all.search}
        placeholder={words.all.searchHint}
        clearLabel={text.masterplan.clearSearch}
        value={filter.search}
        onChange={(search) => {
          onChange({ search });
        }}
      />
      <Choice
        label={words.all.kind}
        all={words.all.allKinds}
        value={filter.kind}
        options={MESSAGE_KINDS.map((value) => ({ value, name: words.kinds[value] }))}
        onChange={(kind) => {
          onChange({ kind });
        }}
      />
      <Choice
        label={words.all.state}
        all={words.all.allStates}
        value={filter.state}
        options={DELIVERY_STATES.map((value) => ({ value, name: words.states[value] }))}
        onChange={(state) => {
          onChange({ state });
        }}
      />
    </div>
  );
}
