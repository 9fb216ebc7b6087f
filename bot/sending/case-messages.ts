import type { DeviationAlert } from '../../src/application/deviations/deviation-alert';
import type { Messenger } from '../../src/application/round/messenger';
import type { Workspace } from '../../src/application/ports/workspaces';
import { dayOf } from '../../src/domain/calendar/local-time';
import type { BotDeps } from '../bot-deps';
import { alertCard } from '../cards/alert/alert-card';
import { alertToast } from '../cards/alert/alert-title';
import { alertBundleCard, alertBundleToast } from '../cards/case/alert-bundle-card';
import { digestCard, digestToast } from '../cards/case/digest-card';
import { taskCard, taskToast } from '../cards/case/task-card';
import type { MessengerDeps, Write } from './sending';
import { sendToLeadership, sendToUser, updateForLeadership, updateForUser } from './writing-to';

export type CaseMessages = Pick<
  Messenger,
  'sendAlert' | 'sendAlertBundle' | 'updateAlerts' | 'sendTasks' | 'updateTasks' | 'sendDigest'
>;

/** What is told about deviations and their cases: the leadership in its chat, whoever must act in their own. */
export function createCaseMessages(deps: MessengerDeps & Pick<BotDeps, 'clock'>): CaseMessages {
  const { links, clock } = deps;

  const single =
    (alert: DeviationAlert): Write =>
    (language) => ({ card: alertCard({ alert, language, links }), toast: alertToast(alert, language) });

  const bundled =
    ({ id: workspaceId }: Workspace, alerts: readonly DeviationAlert[]): Write =>
    (language) => ({
      card: alertBundleCard({ workspaceId, alerts, language, links }),
      toast: alertBundleToast(alerts, language),
    });

  const tasked =
    (tasks: Parameters<Messenger['sendTasks']>[1]): Write =>
    (language) => {
      const today = dayOf(clock.now());
      const workspaceId = tasks[0]?.view.workspaceId ?? '';
      return {
        card: taskCard({ workspaceId, tasks, language, today, links }),
        toast: taskToast({ tasks, language, today }),
      };
    };

  return {
    sendAlert: (workspace, alert) => sendToLeadership(deps, workspace, single(alert)),
    sendAlertBundle: (workspace, alerts) => sendToLeadership(deps, workspace, bundled(workspace, alerts)),

    updateAlerts(workspace, messageId, alerts) {
      const [only, ...others] = alerts;
      const write = only !== undefined && others.length === 0 ? single(only) : bundled(workspace, alerts);
      return updateForLeadership(deps, workspace, { messageId, write });
    },

    sendTasks: (userId, tasks) => sendToUser(deps, userId, tasked(tasks)),
    updateTasks: (userId, messageId, tasks) =>
      updateForUser(deps, userId, { messageId, write: tasked(tasks) }),

    sendDigest: (workspace, digest) =>
      sendToLeadership(deps, workspace, (language) => ({
        card: digestCard({ digest, language, links }),
        toast: digestToast(digest, language),
      })),
  };
}
