import type { Delivery, DeliveryLog } from '../../../src/application/ports/delivery-log';
import type { JobQueue, TakenJob } from '../../../src/application/ports/job-queue';
import type { Messenger } from '../../../src/application/round/messenger';
import type { Sent } from '../../../src/application/ports/sending';
import type { Records } from '../../../src/application/ports/records';
import type { Repository } from '../../../src/application/ports/repository';
import { err } from '../../../src/domain/shared/result';
import type { Life, Turns } from './turns';
import type { Shared } from './shared';

/** The busy chat asks to wait, in seconds. */
const BUSY: Sent = err({ kind: 'busy', retryIn: 5 });

/** The ports of one life: every call is a step at which something may befall it. */
export interface FaultPorts {
  readonly records: Records;
  readonly jobs: JobQueue;
  readonly deliveries: DeliveryLog;
  readonly messenger: Messenger;
}

/** What the ports lead to; several lives share it. */
export type Outside = Pick<Shared, 'records' | 'deliveries' | 'messengerOf' | 'journal'> & {
  readonly jobs: JobQueue;
};

export function createFaultPorts(shared: Outside, life: Life, turns: Pick<Turns, 'take'>): FaultPorts {
  const step = <T>(kind: string, effect: () => Promise<T>): Promise<T> => turns.take(life, { kind, effect });
  const { jobs, deliveries, records, journal } = shared;
  const messenger = shared.messengerOf(life);

  async function message(kind: string, effect: () => Promise<Sent>): Promise<Sent> {
    let arrived: Sent | null = null;
    const send = async (): Promise<Sent> => (arrived = await effect());
    let learned: Sent | null = null;
    try {
      return (learned = await turns.take(life, { kind: `messenger.${kind}`, effect: send, busy: BUSY }));
    } finally {
      if (arrived !== learned) journal.cutOff(messageIdOf(arrived));
    }
  }

  /** As the storage has it: read, then written on condition that nobody wrote in between. */
  async function change(
    key: string,
    next: (current: Delivery | null) => Delivery | null,
  ): Promise<Delivery | null> {
    const log: { isKept: boolean; wanted: Delivery | null } = { isKept: false, wanted: null };
    const noting = (current: Delivery | null): Delivery | null => (log.wanted = next(current));
    try {
      if (noting(await step('deliveries.find', () => deliveries.find(key))) === null) return null;
      return await step('deliveries.change', async () => {
        const noted = await deliveries.change(key, noting);
        log.isKept = true;
        return noted;
      });
    } finally {
      if (!log.isKept) journal.cutOff((log.wanted ?? next(null))?.messageId ?? null);
    }
  }

  const taken = (job: TakenJob): TakenJob => ({
    job: job.job,
    attempt: job.attempt,
    done: () => step('queue.done', () => job.done()),
    retryIn: (seconds) => step('queue.retryIn', () => job.retryIn(seconds)),
    setAside: () => step('queue.setAside', () => job.setAside()),
  });
  return {
    records: recordsIn(records, step),
    jobs: {
      add: (job) => step('queue.add', () => jobs.add(job)),
      async take() {
        const job = await step('queue.take', () => jobs.take());
        return job === null ? null : taken(job);
      },
      setAsides: () => jobs.setAsides(),
      tryAgain: (id) => jobs.tryAgain(id),
    },
    deliveries: {
      find: (key) => step('deliveries.find', () => deliveries.find(key)),
      change,
      ofMonth: (workspaceId, month) =>
        step('deliveries.ofMonth', () => deliveries.ofMonth(workspaceId, month)),
      forgetBefore: (instant) => step('deliveries.forgetBefore', () => deliveries.forgetBefore(instant)),
    },
    messenger: {
      sendMonthlyCard: (...of) =>
        message(of[2] === 'deputy' ? 'sendDeputyCard' : 'sendMonthlyCard', () =>
          messenger.sendMonthlyCard(...of),
        ),
      updateMonthlyCard: (...of) => message('updateMonthlyCard', () => messenger.updateMonthlyCard(...of)),
      sendReminder: (...of) => message('sendReminder', () => messenger.sendReminder(...of)),
      sendEscalation: (...of) => message('sendEscalation', () => messenger.sendEscalation(...of)),
      sendAlert: (...of) => message('sendAlert', () => messenger.sendAlert(...of)),
      sendAlertBundle: (...of) => message('sendAlertBundle', () => messenger.sendAlertBundle(...of)),
      updateAlerts: (...of) => message('updateAlerts', () => messenger.updateAlerts(...of)),
      sendTasks: (...of) => message('sendTasks', () => messenger.sendTasks(...of)),
      updateTasks: (...of) => message('updateTasks', () => messenger.updateTasks(...of)),
      sendDigest: (...of) => message('sendDigest', () => messenger.sendDigest(...of)),
      sendMinutes: (...of) => message('sendMinutes', () => messenger.sendMinutes(...of)),
    },
  };
}

const messageIdOf = (sent: Sent | null): string | null => (sent?.ok === true ? sent.value.messageId : null);

type StepOf = <T>(kind: string, effect: () => Promise<T>) => Promise<T>;

function recordsIn(records: Records, step: StepOf): Records {
  const list = <T>(name: string, repository: Repository<T>): Repository<T> => ({
    all: () => step(`${name}.all`, () => repository.all()),
    find: (key) => step(`${name}.find`, () => repository.find(key)),
    saveAll: (drafts) => step(`${name}.saveAll`, () => repository.saveAll(drafts)),
  });
  return {
    masterplan: () => step('masterplan', () => records.masterplan()),
    readings: list('readings', records.readings),
    statusReports: list('statusReports', records.statusReports),
    milestones: list('milestones', records.milestones),
    absences: list('absences', records.absences),
    deviations: list('deviations', records.deviations),
    caseSteps: list('caseSteps', records.caseSteps),
    rebases: list('rebases', records.rebases),
    gradeOverrides: list('gradeOverrides', records.gradeOverrides),
    monthCloses: list('monthCloses', records.monthCloses),
    snapshots: list('snapshots', records.snapshots),
    history: list('history', records.history),
    dataIssues: () => step('dataIssues', () => records.dataIssues()),
    dataStatus: () => step('dataStatus', () => records.dataStatus()),
    standing: () => records.standing(),
  };
}
