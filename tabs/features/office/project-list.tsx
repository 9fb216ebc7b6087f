import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { OfficeView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { formatDay, formatPercent } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { LightBadge } from '../../shared/light/light';
import { useSession } from '../../shared/service/session';
import { useLineListStyles } from '../../shared/units/line-list';
import { useLinkStyles } from '../../shared/look/link';

type Project = OfficeView['projects'][number];

const useStyles = makeStyles({
  bar: {
    maxWidth: '20rem',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  late: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '& > svg': { flexShrink: 0 },
  },
});

/** Projects in the plan's order, each with how far it is and what is due next. */
export function ProjectList({ projects }: { readonly projects: readonly Project[] }) {
  const lines = useLineListStyles();
  return (
    <ul className={lines.list}>
      {projects.map((project) => (
        <li key={project.id} className={lines.item}>
          <ProjectLine project={project} />
        </li>
      ))}
    </ul>
  );
}

function ProjectLine({ project }: { readonly project: Project }) {
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.office;
  const { progress } = project;
  const percent = (share: number): string => formatPercent(Math.round(share * 100) / 100, language);
  return (
    <>
      <Link href={to(viewPath.goal(project.goalId))} className={links.link}>
        {project.name}
      </Link>
      {progress !== null && (
        <ProgressBar className={styles.bar} value={progress.done} thickness="large" aria-hidden="true" />
      )}
      <span className={lines.about}>
        <LightBadge light={project.light} />
        <span>
          {progress === null
            ? words.noProgress
            : words.progress(percent(progress.done), percent(progress.planned))}
        </span>
        <NextMilestone next={project.nextMilestone} />
      </span>
      <span className={lines.about}>{words.ofGoal(project.goalName)}</span>
    </>
  );
}

function NextMilestone({ next }: { readonly next: Project['nextMilestone'] }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.office;
  if (next === null) return <span>{words.allMilestonesDone}</span>;
  const day = formatDay(next.due, language);
  if (!next.late) return <span>{words.nextMilestone(next.name, day)}</span>;
  return (
    <span className={styles.late}>
      <Warning16Filled aria-hidden />
      {words.lateMilestone(next.name, day)}
    </span>
  );
}
