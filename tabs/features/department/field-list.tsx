import { makeStyles, tokens } from '@fluentui/react-components';
import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { useSession } from '../../shared/service/session';
import { useLineListStyles } from '../../shared/units/line-list';
import { UnitLight } from '../../shared/units/unit-light';
import { CellLink } from './cell-link';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
});

/** The matrix where it has no room: field by field, the offices that answer for something in it. */
export function FieldList({ view }: { readonly view: DepartmentView }) {
  const styles = useStyles();
  const lines = useLineListStyles();
  const { text } = useSession();
  return (
    <div className={styles.fields}>
      {view.fields.map((field) => {
        const offices = view.offices.flatMap((office) => {
          const cell = office.cells.find(({ fieldId }) => fieldId === field.id);
          return cell === undefined ? [] : [{ office, cell }];
        });
        return (
          <section key={field.id} className={styles.field}>
            <h3 className={styles.name}>{field.name}</h3>
            <UnitLight light={field.light} counts={field.counts} />
            {offices.length === 0 ? (
              <p className={lines.none}>{text.department.noOffice}</p>
            ) : (
              <ul className={lines.list}>
                {offices.map(({ office, cell }) => (
                  <li key={office.id}>
                    <CellLink field={field} office={office} rolled={cell} shown={office.name} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
