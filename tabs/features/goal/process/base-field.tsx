import { Field, Select } from '@fluentui/react-components';
import {
  LEAST_BASE,
  type LimitsBase,
  MOST_BASE,
  MOVING,
} from '../../../../src/domain/tracking/xmr/limits-base';
import { useSession } from '../../../shared/service/session';

export interface BaseFieldProps {
  /** What the indicator says. */
  readonly own: LimitsBase;
  /** Null for what the indicator says. */
  readonly value: LimitsBase | null;
  readonly onChange: (base: LimitsBase | null) => void;
}

const AS_INDICATOR = 'indicator';

const BASES: readonly LimitsBase[] = [
  MOVING,
  ...Array.from({ length: MOST_BASE - LEAST_BASE + 1 }, (_, more) => LEAST_BASE + more),
];

/** From which figures the new limits come. */
export function BaseField({ own, value, onChange }: BaseFieldProps) {
  const { text } = useSession();
  const words = text.process.rebase;
  const named = (base: LimitsBase): string => (base === MOVING ? words.allFigures : words.baseOf(base));
  return (
    <Field label={words.base} hint={words.baseHint}>
      <Select
        value={String(value ?? AS_INDICATOR)}
        onChange={(_, { value: chosen }) => {
          onChange(BASES.find((base) => String(base) === chosen) ?? null);
        }}
      >
        <option value={AS_INDICATOR}>{words.asIndicator(named(own))}</option>
        {BASES.filter((base) => base !== own).map((base) => (
          <option key={base} value={base}>
            {named(base)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
