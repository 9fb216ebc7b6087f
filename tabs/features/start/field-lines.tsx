import { Link } from 'wouter';
import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';
import { UnitLight } from '../../shared/units/unit-light';
import { onlyThis } from '../../shared/units/unit-paths';

/** The fields of action with light and counts; each leads to its goals. */
export function FieldLines({ fields }: { readonly fields: DepartmentView['fields'] }) {
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { to } = useAddress();
  return (
    <ul className={lines.list}>
      {fields.map(({ id, name, light, counts }) => (
        <li key={id} className={lines.item}>
          <Link href={to(viewPath.masterplan(), onlyThis({ field: id }))} className={links.link}>
            {name}
          </Link>
          <UnitLight light={light} counts={counts} />
        </li>
      ))}
    </ul>
  );
}
