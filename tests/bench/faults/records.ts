import type { Records } from '../../../src/application/ports/records';
import type { Repository } from '../../../src/application/ports/repository';

/** Asks the process that keeps the lists. */
export type Ask = <T>(method: string, args: readonly unknown[]) => Promise<T>;

/** The lists as an instance sees them that has to ask another process. */
export function askedRecords(ask: Ask): Records {
  const list = <T>(name: string): Repository<T> => ({
    all: () => ask(`${name}.all`, []),
    find: (key) => ask(`${name}.find`, [key]),
    saveAll: (drafts) => ask(`${name}.saveAll`, [drafts]),
  });
  return {
    masterplan: () => ask('masterplan', []),
    readings: list('readings'),
    statusReports: list('statusReports'),
    milestones: list('milestones'),
    absences: list('absences'),
    deviations: list('deviations'),
    caseSteps: list('caseSteps'),
    rebases: list('rebases'),
    gradeOverrides: list('gradeOverrides'),
    monthCloses: list('monthCloses'),
    snapshots: list('snapshots'),
    history: list('history'),
    dataIssues: () => ask('dataIssues', []),
    dataStatus: () => ask('dataStatus', []),
    // The lists of the bench are in memory and always there.
    standing: () => ({ kind: 'ready' }),
  };
}

/** Does what was asked. @param method as `askedRecords` names it */
export function answerFrom(records: Records, method: string, args: readonly unknown[]): Promise<unknown> {
  const [name = '', operation] = method.split('.');
  const found: unknown = Reflect.get(records, name);
  const target: unknown = operation === undefined ? found : Reflect.get(Object(found), operation);
  if (typeof target !== 'function') throw new Error(`No such method: ${method}`);
  return Promise.resolve(Reflect.apply(target, found, [...args]));
}
