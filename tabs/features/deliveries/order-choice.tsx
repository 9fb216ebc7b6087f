import { Choice } from '../../shared/choice';
import { useSession } from '../../shared/session';
import { COLUMNS } from './delivery-order';
import { useOrder } from './use-order';

/** What the heads of the columns do, where there are none. */
export function OrderChoice() {
  const { text } = useSession();
  const [{ column }, setOrder] = useOrder();
  const { all, orderHints } = text.deliveries;
  return (
    <Choice
      label={all.order}
      all={orderHints.to}
      value={column === 'to' ? null : column}
      options={COLUMNS.filter((other) => other !== 'to').map((other) => ({
        value: other,
        name: orderHints[other],
      }))}
      onChange={(chosen) => {
        setOrder({ column: chosen ?? 'to', reversed: false });
      }}
    />
  );
}
