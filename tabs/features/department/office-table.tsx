import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useSession } from '../../shared/service/session';
import { useTableStyles } from '../../shared/table/table';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';
import { ReportedBar } from '../../shared/units/reported-bar';
import { deviationsOf } from '../../shared/units/unit-paths';

type OfficeColumn = DepartmentView['offices'][number];

const useStyles = makeStyles({
  name: { whiteSpace: 'normal', minWidth: '10rem' },
});

export interface OfficeTableProps {
  readonly view: DepartmentView;
  readonly narrow: boolean;
}

/** How complete each office reports and what is open with it: per office, never per person, and not ranked. */
export function OfficeTable({ view, narrow }: OfficeTableProps) {
  const table = useTableStyles();
  const lines = useLineListStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.department;
  if (narrow) {
    return (
      <ul className={lines.list}>
        {view.offices.map((office) => (
          <li key={office.id} className={lines.item}>
            <OfficeLink office={office} />
            <ReportedBar reported={office.reported} expected={office.expected} />
            <span className={lines.about}>
              <DeviationsLink office={office} inWords />
              <span>{text.units.overdueSteps(office.overdueSteps)}</span>
            </span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className={table.scroll} role="group" aria-label={words.offices} tabIndex={0}>
      <table className={table.table} aria-label={words.offices}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {words.columns.office}
            </th>
            <th scope="col" className={table.head}>
              {words.columns.reported(formatMonth(view.month, language))}
            </th>
            <th scope="col" className={table.headNumber}>
              {words.columns.openDeviations}
            </th>
            <th scope="col" className={table.headNumber}>
              {words.columns.overdueSteps}
            </th>
          </tr>
        </thead>
        <tbody>
          {view.offices.map((office) => (
            <tr key={office.id}>
              <th scope="row" className={mergeClasses(table.cellHead, styles.name)}>
                <OfficeLink office={office} />
              </th>
              <td className={table.cell}>
                <ReportedBar reported={office.reported} expected={office.expected} />
              </td>
              <td className={table.cellNumber}>
                <DeviationsLink office={office} />
              </td>
              <td className={table.cellNumber}>{office.overdueSteps}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** With the short name that heads its column in the matrix. */
function OfficeLink({ office: { id, name, shortName } }: { readonly office: OfficeColumn }) {
  const links = useLinkStyles();
  const { to } = useAddress();
  return (
    <span>
      <Link href={to(viewPath.office(id))} className={links.link}>
        {name}
      </Link>
      {shortName !== name && ` (${shortName})`}
    </span>
  );
}

function DeviationsLink({
  office: { name, openDeviations },
  inWords = false,
}: {
  readonly office: OfficeColumn;
  /** Where no head of a column says what is counted. */
  readonly inWords?: boolean;
}) {
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const count = text.units.openDeviations(openDeviations);
  const shown = inWords ? count : openDeviations;
  if (openDeviations === 0) return <span>{shown}</span>;
  return (
    <Link
      href={to(viewPath.deviations(), deviationsOf(name))}
      className={links.link}
      aria-label={text.department.deviationsLabel(count, name)}
    >
      {shown}
    </Link>
  );
}
