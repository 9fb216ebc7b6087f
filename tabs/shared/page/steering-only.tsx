import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../address/address';
import { Empty } from './empty';
import { causeOf } from '../service/failure';
import { Page } from './page';
import { useSession } from '../service/session';
import { useWorkspaceStatus } from '../service/status';
import { useLinkStyles } from '../look/link';

export interface SteeringOnlyProps {
  readonly workspaceId: string;
  /** Of the view. */
  readonly title: string;
  /** What the view's question was answered with, if it failed. */
  readonly error: unknown;
  readonly children: ReactNode;
}

/** A view for those who keep the Masterplan; other members of the team read whom it concerns, not that they have no access. */
export function SteeringOnly({ workspaceId, title, error, children }: SteeringOnlyProps) {
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const me = useWorkspaceStatus(workspaceId).data?.me;
  if (causeOf(error).kind !== 'not-permitted' || me?.mayKeepPlan !== false) return children;
  return (
    <Page title={title}>
      <Empty
        title={text.steeringOnly.title}
        action={
          <Link href={to(viewPath.start())} className={links.link}>
            {text.steeringOnly.toStart}
          </Link>
        }
      >
        {text.steeringOnly.hint}
      </Empty>
    </Page>
  );
}
