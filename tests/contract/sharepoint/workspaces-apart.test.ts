import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { WorkspaceIncomplete } from '../../../src/application/ports/standing';
import { toMonth } from '../../../src/domain/shared/month';
import { readingEntry } from '../../support/examples/entries';
import { SILENT_LOG } from '../../support/running/local-tenant';
import { createService, type Service } from '../../support/service';
import { PEOPLE } from '../../support/examples/small-plan';
import { NOW, startTwoDepartments, type TwoDepartments } from '../../support/running/two-departments';

let departments: TwoDepartments;
beforeAll(async () => void (departments = await startTwoDepartments()), 300_000);
afterEach(() => departments.broken.mend(), 120_000);
afterAll(() => departments.close());

const OCTOBER = toMonth('2026-10');
const OWNER = { userId: PEOPLE.owner };

interface Both {
  readonly service: Service;
  readonly sound: SharePointRecords;
  readonly broken: SharePointRecords;
}

/** Both departments in one service, as far as their lists can be read. */
async function startBoth(): Promise<Both> {
  const [sound, broken] = [departments.sound.records(), departments.broken.records()];
  const service = createService({
    workspaces: [
      { workspace: departments.broken.workspace, records: broken },
      { workspace: departments.sound.workspace, records: sound },
    ],
  });
  await sound.sync();
  await broken.sync().catch((error: unknown) => {
    if (!(error instanceof StorageUnavailable)) throw error;
  });
  return { service, sound, broken };
}

const askedIn = ({ service }: Both, workspaceId: string): string[] =>
  service.messenger.cards
    .filter(({ report }) => report.workspace.id === workspaceId)
    .map(({ userId }) => userId)
    .sort();

const ASKED = [PEOPLE.owner, PEOPLE.colleague];

describe('A department that lacks what its plan needs', () => {
  test.each<{ way: string; breakIt: () => Promise<void>; lacks: readonly unknown[] }>([
    {
      way: 'whose list was deleted',
      breakIt: () => departments.broken.deleteList('Ziele'),
      lacks: [{ kind: 'list-missing', list: 'Ziele' }],
    },
    {
      way: 'whose list lost a column that every row needs',
      breakIt: () => departments.broken.deleteColumn('Ziele', 'FieldId'),
      lacks: [{ kind: 'column-missing', list: 'Ziele', column: 'Handlungsfeld (Schlüssel)' }],
    },
    {
      way: 'whose grant was withdrawn',
      breakIt: () => departments.broken.withdrawGrant(),
      lacks: [{ kind: 'grant-missing' }],
    },
    {
      way: 'whose site answers 503',
      breakIt: () => departments.tenant.fault({ unavailableSite: '/sites/dezernat-iv' }),
      lacks: [{ kind: 'no-answer' }],
    },
  ])(
    '$way is out for itself, says so, and judges nothing; the other sends its cards',
    async ({ breakIt, lacks }) => {
      await breakIt();
      const both = await startBoth();
      expect(both.sound.standing()).toEqual({ kind: 'ready' });
      expect(both.broken.standing()).toEqual({ kind: 'out', lacks });

      const round = await both.service.runRound();
      expect(round.failed).toEqual(['dezernat-iv']);
      expect(askedIn(both, 'dezernat-v')).toEqual(ASKED);
      expect(askedIn(both, 'dezernat-iv')).toEqual([]);
      await expect(both.broken.masterplan()).rejects.toThrow(StorageUnavailable);
    },
  );

  test('goes on by itself once it is whole again', async () => {
    await departments.broken.withdrawGrant();
    const both = await startBoth();
    await departments.broken.grant('write');
    await both.broken.sync();
    expect(both.broken.standing()).toEqual({ kind: 'ready' });
    expect((await both.service.runRound()).failed).toEqual([]);
    expect(askedIn(both, 'dezernat-iv')).toEqual(ASKED);
  });

  test('stops showing what was read before when the grant is withdrawn', async () => {
    const both = await startBoth();
    await departments.broken.withdrawGrant();
    await expect(both.broken.sync()).rejects.toThrow(WorkspaceIncomplete);
    await expect(both.broken.masterplan()).rejects.toThrow(WorkspaceIncomplete);
    await both.sound.sync();
    expect(both.sound.standing()).toEqual({ kind: 'ready' });
  });

  test('tells its own people what it lacks, and nobody else', async () => {
    await departments.broken.deleteList('Ziele');
    const { service } = await startBoth();
    const seen = service.useCases.viewWorkspace(OWNER, 'dezernat-iv');
    await expect(seen).rejects.toMatchObject({ lacks: [{ kind: 'list-missing', list: 'Ziele' }] });
    const stranger = service.useCases.viewWorkspace({ userId: PEOPLE.stranger }, 'dezernat-iv');
    await expect(stranger).rejects.toThrow(StorageUnavailable);
    await expect(stranger).rejects.not.toThrow(WorkspaceIncomplete);
  });

  test('stands last in the choice of its members, so that the others come first', async () => {
    await departments.broken.deleteList('Ziele');
    const { service } = await startBoth();
    const ids = async (userId: string) =>
      (await service.useCases.listWorkspaces({ userId })).map(({ id }) => id);
    expect(await ids(PEOPLE.owner)).toEqual(['dezernat-v', 'dezernat-iv']);
    expect(await ids(PEOPLE.stranger)).toEqual([]);
  });
});

describe('A department whose list was renamed', () => {
  test('goes on as if nothing had happened, while it runs and when it starts', async () => {
    const running = await startBoth();
    await departments.broken.rename('Ziele', 'Unsere Ziele 2030');
    await running.broken.sync();
    const started = await startBoth();
    for (const { broken } of [running, started]) {
      expect(broken.standing()).toEqual({ kind: 'ready' });
      expect((await broken.masterplan()).goals).toHaveLength(1);
    }
    await started.service.runRound();
    expect(askedIn(started, 'dezernat-iv')).toEqual(ASKED);
    await departments.broken.rename('Unsere Ziele 2030', 'Ziele');
  });
});

describe('A department that lacks something only a part of it needs', () => {
  test('goes on without the list of areas, and says so', async () => {
    await departments.broken.deleteList('Räume');
    const both = await startBoth();
    expect(both.broken.standing()).toEqual({
      kind: 'degraded',
      lacks: [{ kind: 'list-missing', list: 'Räume' }],
    });
    const status = await both.service.useCases.viewWorkspace(OWNER, 'dezernat-iv');
    expect(status).toMatchObject({ value: { lacks: [{ kind: 'list-missing', list: 'Räume' }] } });
    await both.service.runRound();
    expect(askedIn(both, 'dezernat-iv')).toEqual(ASKED);
  });

  test('takes reports without a column that was empty, and refuses what would be lost', async () => {
    await departments.broken.deleteColumn('Istwerte', 'Comment');
    const { service, broken } = await startBoth();
    expect(broken.standing()).toMatchObject({ kind: 'degraded' });
    const report = (comment: string) =>
      service.useCases.submitMonthlyReport(OWNER, 'dezernat-iv', {
        month: OCTOBER,
        reason: '',
        readings: [readingEntry({ value: '9', comment })],
        statuses: [],
      });
    await expect(report('Zwei Stellen sind frei.')).rejects.toThrow(WorkspaceIncomplete);
    expect(await report('')).toMatchObject({ ok: true });
  });

  test('is asked and judged without the history of changes, which tells what it lacks', async () => {
    await departments.broken.deleteList('Verlauf');
    const both = await startBoth();
    await both.service.runRound();
    expect(askedIn(both, 'dezernat-iv')).toEqual(ASKED);
    await expect(both.broken.history.all()).rejects.toMatchObject({
      lacks: [{ kind: 'list-missing', list: 'Verlauf' }],
    });
  });

  test('reads on when it may no longer write, and says what to do', async () => {
    await departments.broken.grant('read');
    const { service, broken } = await startBoth();
    const report = service.useCases.submitMonthlyReport(OWNER, 'dezernat-iv', {
      month: OCTOBER,
      reason: '',
      // Reported by no other test, so that nothing but the grant refuses it.
      readings: [readingEntry({ indicatorId: 'bewilligt', value: '900' })],
      statuses: [],
    });
    await expect(report).rejects.toMatchObject({ lacks: [{ kind: 'grant-missing' }] });
    expect(broken.standing()).toEqual({ kind: 'degraded', lacks: [{ kind: 'grant-missing' }] });
    expect((await broken.masterplan()).goals).toHaveLength(1);
  });
});

describe('Missing lists are never taken for empty ones', () => {
  /** A department with a red figure on record, in November for October. */
  async function withDeviation(): Promise<Both> {
    const both = await startBoth();
    const reported = await both.service.useCases.submitMonthlyReport(OWNER, 'dezernat-iv', {
      month: OCTOBER,
      reason: '',
      readings: [readingEntry({ value: '30' })],
      statuses: [],
    });
    expect(reported.ok).toBe(true);
    expect(await both.broken.deviations.all()).not.toEqual([]);
    return both;
  }

  test('no deviation is withdrawn, no month closed and nobody escalated while the figures are gone', async () => {
    await withDeviation();
    await departments.broken.deleteList('Istwerte');
    const both = await startBoth();
    const [deviations, closes] = [await both.broken.deviations.all(), await both.broken.monthCloses.all()];
    both.service.setClock('2026-12-20T09:00:00.000Z');
    const round = await both.service.runRound();
    expect(round.failed).toContain('dezernat-iv');
    expect(await both.broken.deviations.all()).toEqual(deviations);
    expect(await both.broken.monthCloses.all()).toEqual(closes);
    expect(
      both.service.messenger.escalations.filter(({ report }) => report.workspace.id === 'dezernat-iv'),
    ).toEqual([]);
  });
});

test('A department whose answers are slow is not waited for', async () => {
  await departments.tenant.fault({ slowSite: { path: '/sites/dezernat-iv', ms: 1_500 } });
  const [sound, broken] = [departments.sound.records(), departments.broken.records()];
  const service = createService({
    workspaces: [
      { workspace: departments.broken.workspace, records: broken },
      { workspace: departments.sound.workspace, records: sound },
    ],
  });
  const reading = broken.sync();
  await sound.sync();
  expect(broken.standing()).toEqual({ kind: 'starting' });
  expect(await service.useCases.listWorkspaces(OWNER)).toHaveLength(2);
  expect((await service.runRound()).failed).toEqual([]);
  expect(askedIn({ service, sound, broken }, 'dezernat-v')).toEqual(ASKED);
  await departments.tenant.fault({ reset: true });
  await reading;
  await service.runRound();
  expect(askedIn({ service, sound, broken }, 'dezernat-iv')).toEqual(ASKED);
}, 60_000);

test('A site that is not there, or of another tenant, is told as such', async () => {
  for (const site of ['zugkraft.sharepoint.com:/sites/gibt-es-nicht', 'anderswo.sharepoint.com:/sites/x']) {
    const records = createSharePointRecords({
      graph: departments.tenant.graph('app'),
      site,
      clock: { now: () => NOW },
      log: SILENT_LOG,
    });
    await expect(records.sync()).rejects.toMatchObject({ lacks: [{ kind: 'site-missing' }] });
    expect(records.standing()).toEqual({ kind: 'out', lacks: [{ kind: 'site-missing' }] });
  }
});
