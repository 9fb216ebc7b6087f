import type { UseQueryResult } from '@tanstack/react-query';
import { type DeliveriesView, viewDeliveries } from '../../../src/contracts/administration/deliveries';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { useAnswer } from '../../shared/service/answer';

/** Messages of the current month, asked for only by those they concern. */
export const useDeliveries = (
  status: Pick<WorkspaceStatus, 'workspace' | 'me'>,
): UseQueryResult<DeliveriesView> =>
  useAnswer(
    viewDeliveries,
    { params: { workspaceId: status.workspace.id } },
    { live: true, enabled: status.me.mayKeepPlan },
  );

/** How many did not arrive. */
export const undeliveredIn = ({ messages, alerts }: DeliveriesView): number =>
  [...messages, ...alerts].filter(({ state }) => state === 'failed').length;
