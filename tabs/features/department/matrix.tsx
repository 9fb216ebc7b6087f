import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useTableStyles } from '../../shared/table/table';
import { useLinkStyles } from '../../shared/look/link';
import { onlyThis } from '../../shared/units/unit-paths';
import { VisuallyHidden } from '../../shared/look/visually-hidden';
import { CellLink } from './cell-link';
import { wholeOf } from './whole-of';

const useStyles = makeStyles({
  scroll: { '@media print': { overflow: 'visible' } },
  head: { minWidth: '5rem', verticalAlign: 'bottom' },
  office: { position: 'relative', whiteSpace: 'nowrap' },
  field: { whiteSpace: 'normal', minWidth: '9rem', maxWidth: '14rem' },
  total: { backgroundColor: tokens.colorNeutralBackground2 },
  none: { color: tokens.colorNeutralForeground3 },
});

/** Fields of action are the rows, offices the columns, both in the plan's order; what is together stands last. */
export function Matrix({ view }: { readonly view: DepartmentView }) {
  const table = useTableStyles();
  const styles = useStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const words = text.department;
  const head = mergeClasses(table.head, styles.head);
  const total = mergeClasses(table.cell, styles.total);
  return (
    <div
      className={mergeClasses(table.scroll, styles.scroll)}
      role="group"
      aria-label={words.matrix}
      tabIndex={0}
    >
      <table className={table.table} aria-label={words.matrix}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, table.stayingHead)}>
              {words.field}
            </th>
            {view.offices.map(({ id, name, shortName }) => (
              <th key={id} scope="col" className={head}>
                <Link
                  href={to(viewPath.office(id))}
                  className={mergeClasses(links.link, styles.office)}
                  title={name}
                >
                  {shortName} <VisuallyHidden>{name}</VisuallyHidden>
                </Link>
              </th>
            ))}
            <th scope="col" className={head}>
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.fields.map((field) => (
            <tr key={field.id}>
              <th scope="row" className={mergeClasses(table.cellHead, table.staying, styles.field)}>
                <Link href={to(viewPath.masterplan(), onlyThis({ field: field.id }))} className={links.link}>
                  {field.name}
                </Link>
              </th>
              {view.offices.map((office) => {
                const cell = office.cells.find(({ fieldId }) => fieldId === field.id);
                return (
                  <td key={office.id} className={table.cell}>
                    {cell === undefined ? <NotInvolved /> : <CellLink {...{ field, office }} rolled={cell} />}
                  </td>
                );
              })}
              <td className={total}>
                <CellLink field={field} office={null} rolled={field} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(table.cellHead, table.staying, styles.total)}>
              {words.total}
            </th>
            {view.offices.map((office) => (
              <td key={office.id} className={total}>
                <CellLink field={null} office={office} rolled={office} />
              </td>
            ))}
            <td className={total}>
              <CellLink field={null} office={null} rolled={wholeOf(view.fields)} />
            </td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}

function NotInvolved() {
  const styles = useStyles();
  const { text } = useSession();
  return (
    <>
      <span className={styles.none} aria-hidden="true">
        –
      </span>
      <VisuallyHidden>{text.department.notInvolved}</VisuallyHidden>
    </>
  );
}
