import { Choice } from '../../../shared/form/choice';
import { useSession } from '../../../shared/service/session';
import { useOrder } from '../../../shared/table/use-order';
import { COLUMNS } from './columns';
import { NAMES } from '../../../shared/address/names';

/** What the heads of the columns do, where there are none. */
export function OrderChoice() {
  const { text } = useSession();
  const [order, setOrder] = useOrder(NAMES.indicators.order, COLUMNS);
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
