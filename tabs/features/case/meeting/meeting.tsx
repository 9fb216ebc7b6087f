import { Link } from 'wouter';
import { viewDeviations } from '../../../../src/contracts/tracking/case';
import { viewPath } from '../../../../src/contracts/tab-address';
import { useAddress } from '../../../shared/address/address';
import { useAnswer } from '../../../shared/service/answer';
import { Empty } from '../../../shared/page/empty';
import { Loaded } from '../../../shared/page/loaded';
import { Page } from '../../../shared/page/page';
import { useSession } from '../../../shared/service/session';
import { WithWorkspace } from '../../../shared/page/workspace';
import { MeetingReady } from './meeting-ready';

/** The monthly review meeting: agenda, a screen for each case, minutes. */
export function Meeting() {
  return (
    <WithWorkspace>
      {(workspaceId) => <OfWorkspace key={workspaceId} workspaceId={workspaceId} />}
    </WithWorkspace>
  );
}

function OfWorkspace({ workspaceId }: { readonly workspaceId: string }) {
  const query = useAnswer(viewDeviations, { params: { workspaceId } }, { live: true });
  return (
    <Loaded query={query}>
      {(view) => (view.me.mayReview ? <MeetingReady view={view} /> : <NotForYou />)}
    </Loaded>
  );
}

function NotForYou() {
  const { text } = useSession();
  const { to } = useAddress();
  const words = text.meeting;
  return (
    <Page title={words.title}>
      <Empty
        title={words.notForYou}
        action={<Link href={to(viewPath.deviations())}>{text.app.deviations}</Link>}
      >
        {words.notForYouHint}
      </Empty>
    </Page>
  );
}
