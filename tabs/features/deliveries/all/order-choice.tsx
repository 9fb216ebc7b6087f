import { Choice } from '../../../shared/form/choice';
import { useSession } from '../../../shared/service/session';
import { useOrder } from '../../../shared/table/use-order';
import { COLUMNS } from './delivery-order';
import { NAMES } from '../../../shared/address/names';

/** What the heads of the columns do, where there are none. */
export function OrderChoice() {
  const { text } = useSession();
  const [order, setOrder] = useOrder(NAMES.deliveries.order, COLUMNS);
  const column = order?.column ?? 'to';
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
        setOrder(chosen === null ? null : { column: chosen, reversed: false });
      }}
    />
  );
}
