import { Link } from 'wouter';
import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { Empty } from '../../shared/page/empty';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { AsOfLine } from '../../shared/units/as-of-line';
import { CaseLines } from '../../shared/units/case-lines';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';
import { MonthsAside } from '../../shared/units/months-aside';
import { Panel } from '../../shared/units/panel';
import { deviationsOf } from '../../shared/units/unit-paths';
import { useNarrow } from '../../shared/look/use-narrow';
import { FieldList } from './field-list';
import { Matrix } from './matrix';
import { OfficeTable } from './office-table';

export function DepartmentReady({ view }: { readonly view: DepartmentView }) {
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const narrow = useNarrow();
  const words = text.department;
  const name = view.departmentName;
  return (
    <Page
      across
      oneLine
      title={name}
      subtitle={words.subtitle}
      aside={<MonthsAside view={view} label={name} />}
    >
      <AsOfLine view={view} />
      {view.offices.length === 0 ? (
        <Empty title={words.emptyTitle}>{words.empty}</Empty>
      ) : (
        <>
          <Panel title={words.matrix} hint={words.matrixHint}>
            {narrow ? <FieldList view={view} /> : <Matrix view={view} />}
          </Panel>
          <Panel
            title={words.urgent}
            hint={words.urgentHint}
            more={
              <Link href={to(viewPath.deviations(), deviationsOf(null))} className={links.link}>
                {text.units.allDeviations}
              </Link>
            }
          >
            {view.urgent.length === 0 ? (
              <p className={lines.none}>{words.noUrgent}</p>
            ) : (
              <CaseLines cases={view.urgent} />
            )}
          </Panel>
          <Panel title={words.offices}>
            <OfficeTable view={view} narrow={narrow} />
          </Panel>
        </>
      )}
    </Page>
  );
}
