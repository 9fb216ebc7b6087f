import { Checkbox } from '@fluentui/react-components';
import type { IndicatorRow } from '../../../../src/contracts/tracking/indicators';
import { useSession } from '../../../shared/service/session';

export interface PickBoxProps {
  readonly row: IndicatorRow;
  readonly picked: boolean;
  readonly onPick: (indicatorId: string, picked: boolean) => void;
}

export function PickBox({ row, picked, onPick }: PickBoxProps) {
  const { text } = useSession();
  const { id, name } = row.indicator;
  return (
    <Checkbox
      aria-label={text.indicators.picking.pick(name)}
      checked={picked}
      onChange={(_, { checked }) => {
        onPick(id, checked === true);
      }}
    />
  );
}
