import { makeStyles, tokens } from '@fluentui/react-components';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { formatInstant } from '../../../src/domain/shared/format';
import { Page } from '../../shared/page/page';
import { useSession } from '../../shared/service/session';
import { AllViews } from './all-views';
import { DepartmentGlance } from './department-glance';
import { MasterplanGlance } from './masterplan-glance';
import { OfficeGlance } from './office-glance';
import { OwnGoals } from './own-goals';
import { type Section, sectionsFor } from './sections';
import { SteeringGlance } from './steering-glance';
import { Todo } from './todo';

const useStyles = makeStyles({
  /** In columns of about the same height: a short section fills the room beside a long one. */
  several: { columnWidth: '28rem', columnGap: tokens.spacingHorizontalL },
  section: {
    breakInside: 'avoid',
    ':not(:last-child)': { paddingBottom: tokens.spacingHorizontalL },
  },
});

export function StartReady({ status }: { readonly status: WorkspaceStatus }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const sections = sectionsFor(status.me);
  const synced = text.units.dataStatus(formatInstant(status.dataStatus.syncedAt, language));
  return (
    <Page title={text.start.title} subtitle={`${status.departmentName} · ${synced}`}>
      <Todo status={status} />
      <div className={sections.length > 1 ? styles.several : undefined}>
        {sections.map((section) => (
          <div key={section.type === 'office' ? section.officeId : section.type} className={styles.section}>
            <SectionOf section={section} status={status} />
          </div>
        ))}
      </div>
      <AllViews me={status.me} />
    </Page>
  );
}

function SectionOf({ section, status }: { readonly section: Section; readonly status: WorkspaceStatus }) {
  const workspaceId = status.workspace.id;
  switch (section.type) {
    case 'department':
      return <DepartmentGlance workspaceId={workspaceId} />;
    case 'office':
      return <OfficeGlance workspaceId={workspaceId} officeId={section.officeId} name={section.name} />;
    case 'goals':
      return <OwnGoals workspaceId={workspaceId} me={status.me} />;
    case 'steering':
      return <SteeringGlance status={status} />;
    case 'masterplan':
      return <MasterplanGlance workspaceId={workspaceId} />;
  }
}
