import { Choice } from '../../shared/choice';
import { useSession } from '../../shared/session';
import { COLUMNS } from './columns';
import { useOrder } from './use-order';

/** What the heads of the columns do, where there are none. */
export function OrderChoice() {
  const { text } = useSession();
  const [order, setOrder] = useOrder();
  const words = text.indicators;
  return (
    <Choice
      label={text.masterplan.sort}
      all={text.masterplan.sortPlan}
      value={order?.column ?? null}
      options={COLUMNS.map((column) => ({ value: column, name: words.orderHints[column] }))}
      onChange={(column) => {
        setOrder(column === null ? null : { column, reversed: false });
      }}
    />
  );
}
