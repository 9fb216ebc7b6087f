import type { UseCases } from '../../application/use-cases';
import { ok } from '../../domain/shared/result';
import { opaqueKey } from './opaque-key';
import type { ApiHandlers } from './api-routes';

/** Thin: each endpoint hands what was parsed to its use case. */
export function createApiHandlers(useCases: UseCases): ApiHandlers {
  return {
    listWorkspaces: async ({ caller }) => ok({ workspaces: await useCases.listWorkspaces(caller) }),
    viewMasterplan: ({ caller, params, query }) =>
      useCases.viewMasterplan(caller, params.workspaceId, query.month ?? null),
    viewWorkspace: ({ caller, params }) => useCases.viewWorkspace(caller, params.workspaceId),
    viewChanges: ({ caller, params, query }) =>
      useCases.viewChanges(caller, params.workspaceId, query.month ?? null),
    viewComparison: ({ caller, params, query }) =>
      useCases.viewComparison(caller, params.workspaceId, {
        indicatorIds: query.indicators.split(',').filter((id) => id !== ''),
        month: query.month ?? null,
      }),
    viewCourses: ({ caller, params, query }) =>
      useCases.viewCourses(caller, params.workspaceId, {
        month: query.month ?? null,
        keyOnly: query.key === '1',
      }),
    viewDepartment: ({ caller, params, query }) =>
      useCases.viewDepartment(caller, params.workspaceId, query.month ?? null),
    viewOffice: ({ caller, params, query }) =>
      useCases.viewOffice(caller, params.workspaceId, {
        officeId: params.officeId,
        month: query.month ?? null,
      }),
    viewGoal: ({ caller, params, query }) =>
      useCases.viewGoal(caller, params.workspaceId, { goalId: params.goalId, month: query.month ?? null }),
    viewGoalHistory: ({ caller, params }) =>
      useCases.viewGoalHistory(caller, params.workspaceId, params.goalId),
    viewIndicators: ({ caller, params, query }) =>
      useCases.viewIndicators(caller, params.workspaceId, query.month ?? null),
    viewJudgement: ({ caller, params, query }) =>
      useCases.viewJudgement(caller, params.workspaceId, {
        indicatorId: params.indicatorId,
        month: query.month ?? null,
      }),
    rebaseProcess: ({ caller, params, body }) =>
      useCases.rebaseProcess(caller, params.workspaceId, { indicatorId: params.indicatorId, ...body }),
    withdrawRebase: ({ caller, params }) => useCases.withdrawRebase(caller, params.workspaceId, params),
    overrideGrade: ({ caller, params, body }) =>
      useCases.overrideGrade(caller, params.workspaceId, {
        indicatorId: params.indicatorId,
        year: params.year,
        ...body,
      }),
    closeDeviation: async ({ caller, params }) => {
      const result = await useCases.closeDeviation(caller, params.workspaceId, params.deviationId);
      return result.ok ? ok({ deviation: result.value }) : result;
    },
    viewReadingHistory: async ({ caller, params }) => {
      const result = await useCases.viewReadingHistory(caller, params.workspaceId, params);
      return result.ok ? ok({ changes: result.value }) : result;
    },
    viewMyReport: ({ caller, params, query }) =>
      useCases.viewDueReport(caller, params.workspaceId, query.month ?? null),
    submitMonthlyReport: ({ caller, params, body }) =>
      useCases.submitMonthlyReport(caller, params.workspaceId, body),
    acknowledgeDeviation: async ({ caller, params }) => {
      const result = await useCases.acknowledgeDeviation(caller, params.workspaceId, params.deviationId);
      return result.ok ? ok({ deviation: result.value.deviation }) : result;
    },
    viewDeviations: ({ caller, params }) => useCases.viewDeviations(caller, params.workspaceId),
    viewCase: ({ caller, params }) => useCases.viewCase(caller, params.workspaceId, params.deviationId),
    takeSteps: ({ caller, params, body }) =>
      useCases.takeSteps(caller, params.workspaceId, { deviationId: params.deviationId, ...body }),
    writeMinutes: async ({ caller, params, body: { language, ...meeting } }) => {
      const result = await useCases.writeMinutes(caller, params.workspaceId, meeting, language);
      if (!result.ok) return result;
      const { fileName, content } = result.value;
      return ok({ fileName, content: Buffer.from(content).toString('base64') });
    },
    postMinutes: ({ caller, params, body }) => useCases.postMinutes(caller, params.workspaceId, body),
    viewAbsence: ({ caller, params }) => useCases.viewAbsence(caller, params.workspaceId),
    setAbsence: ({ caller, params, body }) => useCases.setAbsence(caller, params.workspaceId, body.days),
    viewDeliveries: async ({ caller, params, query }) => {
      const result = await useCases.viewDeliveries(caller, params.workspaceId, query.month ?? null);
      if (!result.ok) return result;
      const { messages, alerts, ...view } = result.value;
      return ok({ ...view, messages: messages.map(withOpaqueKey), alerts: alerts.map(withOpaqueKey) });
    },
    sendAgain: async ({ caller, params, body }) => {
      const result = await useCases.viewDeliveries(caller, params.workspaceId, body.month);
      if (!result.ok) return result;
      const { messages, alerts } = result.value;
      const keys = [...messages, ...alerts].map(({ key }) => key);
      const wanted = new Set(body.keys);
      return useCases.sendAgain(
        caller,
        params.workspaceId,
        keys.filter((key) => wanted.has(opaqueKey(key))),
      );
    },
    retryJob: ({ caller, params }) => useCases.retryJob(caller, params.workspaceId, params.jobId),
    viewSharedViews: async ({ caller, params }) => {
      const result = await useCases.viewSharedViews(caller, params.workspaceId);
      return result.ok ? ok({ views: result.value }) : result;
    },
    shareView: async ({ caller, params, body }) => {
      const result = await useCases.shareView(caller, params.workspaceId, body);
      return result.ok ? ok({}) : result;
    },
    viewDataIssues: async ({ caller, params }) => {
      const result = await useCases.viewDataIssues(caller, params.workspaceId);
      return result.ok ? ok({ dataIssues: result.value }) : result;
    },
  };
}

const withOpaqueKey = <D extends { readonly key: string }>(delivery: D): D => ({
  ...delivery,
  key: opaqueKey(delivery.key),
});
