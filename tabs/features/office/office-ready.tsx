import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { OfficeView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { Facts } from '../../shared/table/facts';
import { LightCounts } from '../../shared/light/light-counts';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { AsOfLine } from '../../shared/units/as-of-line';
import { CaseLines } from '../../shared/units/case-lines';
import { GoalLines } from '../../shared/units/goal-lines';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';
import { MonthsAside } from '../../shared/units/months-aside';
import { Panel } from '../../shared/units/panel';
import { ReportedBar } from '../../shared/units/reported-bar';
import { deviationsOf, onlyThis } from '../../shared/units/unit-paths';
import { KeyLight } from './key-light';
import { MissingList } from './missing-list';
import { OfficeLinks } from './office-links';
import { ProjectList } from './project-list';

const useStyles = makeStyles({
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalS,
    '@media print': { display: 'none' },
  },
});

export function OfficeReady({ view }: { readonly view: OfficeView }) {
  const styles = useStyles();
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.office;
  const { office, goals, projects, missing, cases } = view;
  const month = formatMonth(view.month, language);
  return (
    <Page
      title={office.name}
      {...(office.headPostName === '' ? {} : { subtitle: words.head(office.headPostName) })}
      aside={<MonthsAside view={view} label={office.name} />}
      oneLine
    >
      <OfficeLinks workspaceId={view.workspace.id} officeId={office.id} />
      <AsOfLine view={view} />
      <Panel title={words.overview}>
        <Facts
          short
          facts={[
            { name: words.light, value: <KeyLight light={office.light} counts={office.counts} /> },
            { name: words.counts, value: <LightCounts counts={office.counts} /> },
            {
              name: words.reported(month),
              value: <ReportedBar reported={office.reported} expected={office.expected} />,
            },
            { name: words.openDeviations, value: office.openDeviations },
            { name: words.overdueSteps, value: office.overdueSteps },
          ]}
        />
        <div className={styles.links}>
          <Link href={to(viewPath.indicators(), onlyThis({ office: office.id }))} className={links.link}>
            {words.toIndicators}
          </Link>
          <Link href={to(viewPath.department())} className={links.link}>
            {words.toDepartment}
          </Link>
        </div>
      </Panel>
      <Panel title={words.goals(goals.length)} hint={words.goalsHint}>
        {goals.length === 0 ? <p className={lines.none}>{words.noGoals}</p> : <GoalLines goals={goals} />}
      </Panel>
      <Panel title={words.projects(projects.length)}>
        {projects.length === 0 ? (
          <p className={lines.none}>{words.noProjects}</p>
        ) : (
          <ProjectList projects={projects} />
        )}
      </Panel>
      <Panel title={words.missing(missing.length, month)}>
        {missing.length === 0 ? (
          <p className={lines.none}>{words.noMissing}</p>
        ) : (
          <MissingList missing={missing} month={view.month} />
        )}
      </Panel>
      <Panel
        title={words.deviations(cases.length)}
        more={
          <Link href={to(viewPath.deviations(), deviationsOf(office.name))} className={links.link}>
            {words.toDeviations}
          </Link>
        }
      >
        {cases.length === 0 ? (
          <p className={lines.none}>{words.noDeviations}</p>
        ) : (
          <CaseLines cases={cases} />
        )}
      </Panel>
    </Page>
  );
}
