import type { MonthlyReport } from '../../../src/application/reporting/submit-monthly-report';
import type { Records } from '../../../src/application/ports/records';
import { save, StorageUnavailable } from '../../../src/application/ports/repository';
import { readingKey } from '../../../src/domain/tracking/reading';
import { statusReportKey } from '../../../src/domain/tracking/status-report';
import { toMonth } from '../../../src/domain/shared/month';
import { err } from '../../../src/domain/shared/result';
import { readingEntry, statusEntry } from '../../support/examples/entries';
import { indicator, milestone } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

const OCTOBER = toMonth('2026-10');
const STEERING = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000105';
const PLAN = {
  ...SMALL_PLAN,
  roles: [
    ...SMALL_PLAN.roles,
    { id: 'rolle-3', userId: STEERING, role: 'steering-support' as const, officeId: null },
  ],
};

let records: Records;
let service: Service;
beforeEach(() => {
  records = createInMemoryRecords(PLAN);
  service = serviceOver(records);
});

const serviceOver = (over: Records, now?: string): Service =>
  createService({ workspaces: [{ workspace: WORKSPACE, records: over }], ...(now !== undefined && { now }) });

const submit = (report: Partial<MonthlyReport>, userId: string = PEOPLE.owner, by: Service = service) =>
  by.useCases.submitMonthlyReport({ userId }, WORKSPACE.id, {
    month: OCTOBER,
    readings: [],
    statuses: [],
    reason: '',
    ...report,
  });

/** Submits entries and gives back what became of each. */
async function outcomes(report: Partial<MonthlyReport>, userId?: string, by?: Service) {
  const submitted = await submit(report, userId, by);
  if (!submitted.ok) throw new Error(`Refused: ${submitted.error.kind}`);
  return submitted.value.outcomes.map(({ outcome }) => outcome);
}

const stored = (indicatorId = 'wartezeit') => records.readings.find(readingKey(indicatorId, OCTOBER));
const version = async (indicatorId?: string) => (await stored(indicatorId))?.version ?? null;
const notes = async () => (await records.history.all()).map(({ value }) => value);

describe('A figure', () => {
  test('is saved with who reported it as what, and when, and from which source', async () => {
    expect(
      await outcomes({ readings: [readingEntry({ value: '7,5', comment: '  wie erwartet ' })] }),
    ).toEqual(['saved']);
    expect((await stored())?.value).toEqual({
      indicatorId: 'wartezeit',
      month: OCTOBER,
      value: 7.5,
      noDataReason: null,
      state: 'final',
      comment: 'wie erwartet',
      source: 'Beispiel',
      reportedByPostId: 'fachstelle',
      reportedAs: 'holder',
      reportedAt: '2026-11-05T09:00:00.000Z',
    });
    expect(await notes()).toEqual([]);
  });

  test('is corrected by who has seen it, and what stood before is kept', async () => {
    await submit({ readings: [readingEntry({ value: '7,5' })] });
    const basedOn = await version();
    service.pass(60);
    expect(await outcomes({ readings: [readingEntry({ value: '7,8', basedOn })] }, PEOPLE.deputy)).toEqual([
      'corrected',
    ]);
    expect((await stored())?.value).toMatchObject({ value: 7.8, reportedAs: 'deputy' });
    expect(await notes()).toEqual([
      {
        id: `readings|wartezeit|2026-10|${String(basedOn)}`,
        list: 'readings',
        rowKey: 'wartezeit|2026-10',
        before: { value: 7.5, noDataReason: null, state: 'final', comment: '' },
        after: { value: 7.8, noDataReason: null, state: 'final', comment: '' },
        postId: 'fachstelle',
        reason: '',
        reportedAs: 'deputy',
        at: '2026-11-05T09:01:00.000Z',
      },
    ]);
  });

  test.each([
    { seen: 'nothing', basedOn: () => Promise.resolve(null) },
    { seen: 'what stands', basedOn: () => version() },
    { seen: 'something long gone', basedOn: () => Promise.resolve('v0') },
  ])('that says the same is unchanged, whoever sends it again having seen $seen', async ({ basedOn }) => {
    await submit({ readings: [readingEntry({ value: '7,5' })] });
    const before = await stored();
    expect(
      await outcomes(
        { readings: [readingEntry({ value: '7,50', basedOn: await basedOn() })] },
        PEOPLE.deputy,
      ),
    ).toEqual(['unchanged']);
    expect(await stored()).toEqual(before);
    expect(await notes()).toEqual([]);
  });

  test('that somebody changed meanwhile stays theirs', async () => {
    await submit({ readings: [readingEntry({ value: '7,5' })] }, PEOPLE.deputy);
    expect(await outcomes({ readings: [readingEntry({ value: '9' })] })).toEqual(['changed-meanwhile']);
    expect((await stored())?.value.value).toBe(7.5);
    expect(await notes()).toEqual([]);
  });

  test('of a row that was deleted by hand is not written anew unasked', async () => {
    expect(await outcomes({ readings: [readingEntry({ value: '9', basedOn: 'v7' })] })).toEqual([
      'changed-meanwhile',
    ]);
    expect(await stored()).toBeNull();
  });

  test('published late is stored for its own, earlier month', async () => {
    records = createInMemoryRecords({
      ...PLAN,
      indicators: [indicator({ id: 'spaet', goalId: 'wohnungen', publicationLag: 2 })],
    });
    await submit(
      { readings: [readingEntry({ indicatorId: 'spaet', value: '100' })] },
      undefined,
      serviceOver(records),
    );
    expect((await records.readings.all()).map(({ value }) => value.month)).toEqual(['2026-08']);
  });

  test('entered twice in one report is answered for each entry, as it went', async () => {
    expect(
      await outcomes({ readings: [readingEntry({ value: '7' }), readingEntry({ value: '9' })] }),
    ).toEqual(['saved', 'changed-meanwhile']);
    expect((await stored())?.value.value).toBe(7);
  });
});

describe('A report', () => {
  test('stores what is right of it, and says of each of the rest what is wrong', async () => {
    const submitted = await submit({
      readings: [readingEntry({ value: '7,5' }), readingEntry({ indicatorId: 'bewilligt', value: 'viele' })],
      statuses: [statusEntry({ progress: 'läuft' })],
    });
    expect(submitted).toMatchObject({
      value: {
        outcomes: [
          { itemId: 'wartezeit', outcome: 'saved' },
          { itemId: 'bewilligt', outcome: 'invalid' },
          { itemId: 'neubau', outcome: 'invalid' },
        ],
        problems: [
          { itemId: 'bewilligt', field: 'value', fault: 'not-a-number' },
          { itemId: 'neubau', field: 'status', fault: 'status-missing' },
        ],
      },
    });
    expect((await stored())?.value).toMatchObject({ value: 7.5 });
    expect(await stored('bewilligt')).toBeNull();
    expect(await records.statusReports.all()).toEqual([]);
    expect(service.announced()).toBe(1);
  });

  test('in which everything is wrong is refused, and nobody is told of it', async () => {
    const refused = await submit({
      readings: [readingEntry({ indicatorId: 'bewilligt', value: 'viele' })],
      statuses: [statusEntry({ progress: 'läuft' })],
    });
    expect(refused).toEqual({
      ok: false,
      error: {
        kind: 'invalid-entries',
        problems: [
          { itemId: 'bewilligt', field: 'value', fault: 'not-a-number', figures: [], than: null },
          { itemId: 'neubau', field: 'status', fault: 'status-missing' },
        ],
      },
    });
    expect(service.announced()).toBe(0);
  });

  test('of which nothing can be stored for different reasons says each, and changes nothing', async () => {
    const submitted = await submit({
      readings: [readingEntry({ value: 'viele' }), readingEntry({ indicatorId: 'beratungen', value: '1' })],
    });
    expect(submitted).toMatchObject({
      value: {
        outcomes: [
          { itemId: 'wartezeit', outcome: 'invalid' },
          { itemId: 'beratungen', outcome: 'not-responsible' },
        ],
        problems: [{ itemId: 'wartezeit', field: 'value', fault: 'not-a-number' }],
      },
    });
    expect(await records.readings.all()).toEqual([]);
    expect(service.announced()).toBe(0);
  });

  test('of which the list refuses one row is stored but for that row, which is named', async () => {
    const { readings } = records;
    const refused = {
      kind: 'refused' as const,
      column: 'Kommentar',
      cause: new Error("400 Field 'Comment' cannot be stored"),
    };
    const failing: Records = {
      ...records,
      readings: {
        ...readings,
        all: () => readings.all(),
        find: (key) => readings.find(key),
        saveAll: async (drafts) =>
          Promise.all(
            drafts.map(async (draft) =>
              draft.value.indicatorId === 'bewilligt' ? err(refused) : save(readings, draft),
            ),
          ),
      },
    };
    const submitted = await submit(
      {
        readings: [readingEntry({ value: '7,5' }), readingEntry({ indicatorId: 'bewilligt', value: '8' })],
        statuses: [statusEntry({ status: 'on-track' })],
        reason: '',
      },
      undefined,
      serviceOver(failing),
    );
    expect(submitted).toMatchObject({
      ok: true,
      value: {
        outcomes: [
          { itemId: 'wartezeit', outcome: 'saved' },
          { itemId: 'bewilligt', outcome: 'refused', column: 'Kommentar' },
          { itemId: 'neubau', outcome: 'saved' },
        ],
      },
    });
    expect((await records.readings.all()).map(({ value }) => value.indicatorId)).toEqual(['wartezeit']);
  });

  test('leaves open what was not touched', async () => {
    const submitted = await submit({
      readings: [readingEntry({ value: '7,5' }), readingEntry({ indicatorId: 'bewilligt' })],
      statuses: [statusEntry()],
      reason: '',
    });
    expect(submitted).toMatchObject({
      ok: true,
      value: {
        outcomes: [{ itemId: 'wartezeit', outcome: 'saved' }],
        report: {
          items: [
            { id: 'bewilligt', current: null, light: 'none' },
            { id: 'wartezeit', current: { value: { value: 7.5 } }, light: 'green' },
            { id: 'neubau', current: null },
          ],
        },
      },
    });
    expect(await stored('bewilligt')).toBeNull();
  });

  test.each([
    { of: 'nothing', report: {} },
    { of: 'untouched entries', report: { readings: [readingEntry()], statuses: [statusEntry()] } },
  ])('of $of is refused', async ({ report }) => {
    expect(await submit(report)).toEqual({ ok: false, error: { kind: 'nothing-entered' } });
  });

  test('does not take a figure away by leaving it empty', async () => {
    await submit({ readings: [readingEntry({ value: '7,5' })] });
    expect(await submit({ readings: [readingEntry({ basedOn: await version() })] })).toMatchObject({
      ok: false,
      error: { kind: 'invalid-entries', problems: [{ field: 'value', fault: 'value-missing' }] },
    });
    expect((await stored())?.value.value).toBe(7.5);
  });

  test('asks for a round at once, so that an alert does not wait for the timer', async () => {
    await submit({ readings: [readingEntry({ value: '12' })] });
    expect(service.announced()).toBe(1);
  });
});

describe('A month', () => {
  test.each([
    {
      now: '2026-10-31T22:59:59.999Z',
      error: 'month-in-future',
      when: 'the last moment of October in Berlin',
    },
    { now: '2026-10-31T23:00:00.000Z', error: 'month-not-open', when: 'midnight in Berlin, November' },
    { now: '2026-11-02T05:59:59.999Z', error: 'month-not-open', when: 'just before seven on working day 1' },
    { now: '2026-11-02T06:00:00.000Z', error: null, when: 'seven o’clock on working day 1' },
    { now: '2026-11-17T22:59:59.999Z', error: null, when: 'the last moment of working day 12' },
    {
      now: '2026-11-17T23:00:00.000Z',
      error: 'month-closed',
      when: 'midnight in Berlin after working day 12',
    },
  ])('at $when: $error', async ({ now, error }) => {
    service.setClock(now);
    const submitted = await submit({ readings: [readingEntry({ value: '7,5' })] });
    expect(submitted.ok ? null : submitted.error.kind).toBe(error);
    expect((await stored()) !== null).toBe(error === null);
  });

  test('says when it opens, and when it closed', async () => {
    service.setClock('2026-11-01T12:00:00.000Z');
    expect(await submit({ readings: [readingEntry({ value: '1' })] })).toMatchObject({
      error: { month: OCTOBER, opens: '2026-11-02' },
    });
    service.setClock('2026-11-18T12:00:00.000Z');
    expect(await submit({ readings: [readingEntry({ value: '1' })] })).toMatchObject({
      error: { month: OCTOBER, closed: '2026-11-17' },
    });
  });

  test('cannot be corrected once it is closed', async () => {
    await submit({ readings: [readingEntry({ value: '7,5' })] });
    service.setClock('2026-11-18T00:00:00.000Z');
    await submit({ readings: [readingEntry({ value: '9', basedOn: await version() })] });
    expect((await stored())?.value.value).toBe(7.5);
  });
});

describe('Who is not responsible', () => {
  test.each([
    {
      what: 'an indicator of another post',
      report: { readings: [readingEntry({ indicatorId: 'beratungen', value: '1' })] },
    },
    {
      what: 'an unknown indicator',
      report: { readings: [readingEntry({ indicatorId: 'gibt-es-nicht', value: '1' })] },
    },
    {
      what: 'a project given as indicator',
      report: { readings: [readingEntry({ indicatorId: 'neubau', value: '1' })] },
    },
    {
      what: 'an unknown project',
      report: { statuses: [statusEntry({ measureId: 'gibt-es-nicht', status: 'done' })] },
    },
    {
      what: 'an unknown indicator left empty',
      report: { readings: [readingEntry({ indicatorId: 'gibt-es-nicht' })] },
    },
  ] as const)('gets one answer for $what, and what is theirs is stored', async ({ report }) => {
    const entries: Partial<MonthlyReport> = report;
    const itemId = entries.readings?.[0]?.indicatorId ?? entries.statuses?.[0]?.measureId;
    expect(await submit(entries)).toEqual({ ok: false, error: { kind: 'not-responsible', itemId } });
    const submitted = await submit({
      ...entries,
      readings: [readingEntry({ value: '7,5' }), ...(entries.readings ?? [])],
    });
    expect(submitted).toMatchObject({
      value: {
        outcomes: [
          { itemId: 'wartezeit', outcome: 'saved' },
          { itemId, outcome: 'not-responsible' },
        ],
        problems: [],
      },
    });
    expect(await records.readings.all()).toHaveLength(1);
    expect(await records.statusReports.all()).toEqual([]);
  });

  test('any more for an indicator that moved to another post keeps all the rest of the report', async () => {
    const moved = createInMemoryRecords({
      ...PLAN,
      indicators: PLAN.indicators.map((one) =>
        one.id === 'bewilligt' ? { ...one, ownerPostId: 'beratung' } : one,
      ),
    });
    const submitted = await submit(
      { readings: [readingEntry({ value: '7,5' }), readingEntry({ indicatorId: 'bewilligt', value: '9' })] },
      PEOPLE.owner,
      serviceOver(moved),
    );
    expect(submitted).toMatchObject({
      value: { outcomes: [{ outcome: 'saved' }, { itemId: 'bewilligt', outcome: 'not-responsible' }] },
    });
    expect((await moved.readings.all()).map(({ value }) => value.indicatorId)).toEqual(['wartezeit']);
  });

  test('is told so before their entries are judged', async () => {
    expect(await submit({ readings: [readingEntry({ value: 'viele' })] }, PEOPLE.colleague)).toMatchObject({
      error: { kind: 'not-responsible' },
    });
  });

  test('is refused entirely when they are no member, even for a post in their name', async () => {
    const plan = {
      ...PLAN,
      posts: PLAN.posts.map((post) => ({ ...post, holder: PEOPLE.stranger })),
    };
    const by = serviceOver(createInMemoryRecords(plan));
    expect(await submit({ readings: [readingEntry({ value: '7,5' })] }, PEOPLE.stranger, by)).toEqual({
      ok: false,
      error: { kind: 'not-permitted' },
    });
  });
});

test('the steering support may report for others, which is noted, and gets its own duties back', async () => {
  const submitted = await submit({ readings: [readingEntry({ value: '7,5' })] }, STEERING);
  expect(submitted).toMatchObject({
    value: { outcomes: [{ outcome: 'saved' }], report: { items: [] } },
  });
  expect((await stored())?.value).toMatchObject({
    reportedAs: 'steering-support',
    reportedByPostId: 'fachstelle',
  });
});

describe('A correction that fails on its way', () => {
  /** Storage whose figures cannot be written while `away`, though everything else can. */
  function interrupted() {
    const state = { away: false };
    const readings: Records['readings'] = {
      ...records.readings,
      saveAll: (drafts) =>
        state.away ? Promise.reject(new StorageUnavailable('away')) : records.readings.saveAll(drafts),
    };
    return { state, by: serviceOver({ ...records, readings }) };
  }

  test('loses nothing: the figure still stands, and the history names it', async () => {
    const { state, by } = interrupted();
    await submit({ readings: [readingEntry({ value: '7,5' })] }, PEOPLE.owner, by);
    state.away = true;
    const correction = { readings: [readingEntry({ value: '7,8', basedOn: await version() })] };
    await expect(submit(correction, PEOPLE.owner, by)).rejects.toBeInstanceOf(StorageUnavailable);
    expect((await stored())?.value.value).toBe(7.5);
    expect(await notes()).toMatchObject([{ before: { value: 7.5 } }]);
  });

  test('is stored when it is sent again, and noted once', async () => {
    const { state, by } = interrupted();
    await submit({ readings: [readingEntry({ value: '7,5' })] }, PEOPLE.owner, by);
    const correction = { readings: [readingEntry({ value: '7,8', basedOn: await version() })] };
    state.away = true;
    await expect(submit(correction, PEOPLE.owner, by)).rejects.toBeInstanceOf(StorageUnavailable);
    state.away = false;
    expect(await outcomes(correction, PEOPLE.owner, by)).toEqual(['corrected']);
    expect(await notes()).toMatchObject([{ before: { value: 7.5 }, after: { value: 7.8 } }]);
  });

  test('changes nothing when even the note cannot be written', async () => {
    await submit({ readings: [readingEntry({ value: '7,5' })] });
    const history: Records['history'] = {
      ...records.history,
      saveAll: () => Promise.reject(new StorageUnavailable('away')),
    };
    const correction = { readings: [readingEntry({ value: '7,8', basedOn: await version() })] };
    await expect(submit(correction, PEOPLE.owner, serviceOver({ ...records, history }))).rejects.toThrow(
      'away',
    );
    expect((await stored())?.value.value).toBe(7.5);
  });
});

describe('Two submissions at the same moment', () => {
  test('that say the same store one row, and both may go home', async () => {
    const both = await Promise.all([
      outcomes({ readings: [readingEntry({ value: '7,5' })] }),
      outcomes({ readings: [readingEntry({ value: '7,5' })] }, PEOPLE.deputy),
    ]);
    expect(both.flat().sort()).toEqual(['saved', 'unchanged']);
    expect(await records.readings.all()).toHaveLength(1);
  });

  test('that differ: one wins, the other is told', async () => {
    const [owner, deputy] = await Promise.all([
      outcomes({ readings: [readingEntry({ value: '7' })] }),
      outcomes({ readings: [readingEntry({ value: '9' })] }, PEOPLE.deputy),
    ]);
    expect([owner[0], deputy[0]].sort()).toEqual(['changed-meanwhile', 'saved']);
    expect((await stored())?.value.value).toBe(owner[0] === 'saved' ? 7 : 9);
  });

  test('that correct the same figure: one wins, and what stood before is noted once', async () => {
    await submit({ readings: [readingEntry({ value: '7' })] });
    const basedOn = await version();
    const both = await Promise.all([
      outcomes({ readings: [readingEntry({ value: '8', basedOn })] }),
      outcomes({ readings: [readingEntry({ value: '9', basedOn })] }, PEOPLE.deputy),
    ]);
    expect(both.flat().sort()).toEqual(['changed-meanwhile', 'corrected']);
    expect(await notes()).toMatchObject([{ before: { value: 7 } }]);
  });
});

describe('When the deviations cannot be reviewed', () => {
  function withoutDeviations() {
    const state = { away: true };
    const deviations: Records['deviations'] = {
      ...records.deviations,
      all: () => (state.away ? Promise.reject(new StorageUnavailable('away')) : records.deviations.all()),
    };
    return { state, by: serviceOver({ ...records, deviations }) };
  }

  test('the report is stored all the same, and the failure is logged without what was reported', async () => {
    const { by } = withoutDeviations();
    expect(await outcomes({ readings: [readingEntry({ value: '12' })] }, PEOPLE.owner, by)).toEqual([
      'saved',
    ]);
    expect(by.lines).toEqual([
      {
        level: 'error',
        event: 'deviations-not-reviewed',
        error: expect.any(StorageUnavailable) as unknown,
        fields: { workspace: WORKSPACE.id },
      },
    ]);
    expect(by.announced()).toBe(1);
  });

  test.each([
    { when: 'in the next round', reported: '2026-11-05T09:00:00.000Z', pause: 60 },
    { when: 'even when the month has closed by then', reported: '2026-11-17T22:59:50.000Z', pause: 60 },
  ])('it is made good $when', async ({ reported, pause }) => {
    const { state, by } = withoutDeviations();
    by.setClock(reported);
    await submit({ readings: [readingEntry({ value: '12' })] }, PEOPLE.owner, by);
    state.away = false;
    by.pass(pause);
    await by.runRound();
    expect((await records.deviations.find('wartezeit|2026-10'))?.value).toMatchObject({ rule: 'red' });
  });
});

describe('A milestone reported as done', () => {
  const done = async (id: string) => (await records.milestones.find(id))?.value.done;
  const report = (own: Partial<Parameters<typeof statusEntry>[0]> = {}) => ({
    statuses: [statusEntry({ status: 'on-track', milestonesDone: ['baugrube'], ...own })],
    reason: '',
  });

  test('is done on the day of the report in Berlin', async () => {
    service.setClock('2026-11-05T23:30:00.000Z');
    expect(await outcomes(report())).toEqual(['saved']);
    expect(await done('baugrube')).toBe('2026-11-06');
    expect(await done('richtfest')).toBeNull();
  });

  test('keeps its day when it is reported again', async () => {
    await submit(report());
    service.pass(24 * 3600);
    expect(await outcomes(report())).toEqual(['unchanged']);
    expect(await done('baugrube')).toBe('2026-11-05');
  });

  test('is made good when the first attempt stopped after the report was stored', async () => {
    const milestones: Records['milestones'] = {
      ...records.milestones,
      saveAll: () => Promise.reject(new StorageUnavailable('away')),
    };
    await expect(submit(report(), PEOPLE.owner, serviceOver({ ...records, milestones }))).rejects.toThrow(
      'away',
    );
    expect(await done('baugrube')).toBeNull();
    expect(await outcomes(report())).toEqual(['unchanged']);
    expect(await done('baugrube')).toBe('2026-11-05');
  });

  test('stays open when the report itself came too late to be stored', async () => {
    await submit({ statuses: [statusEntry({ status: 'at-risk' })] }, PEOPLE.deputy);
    expect(await outcomes(report())).toEqual(['changed-meanwhile']);
    expect(await done('baugrube')).toBeNull();
  });

  test('is done although somebody moved its date meanwhile', async () => {
    let isFirst = true;
    const milestones: Records['milestones'] = {
      ...records.milestones,
      saveAll: async (drafts) => {
        if (isFirst) {
          isFirst = false;
          const stored = await records.milestones.find('baugrube');
          const value = milestone({ ...stored!.value, forecast: '2026-12-01' });
          await records.milestones.saveAll([{ value, basedOn: stored!.version }]);
        }
        return records.milestones.saveAll(drafts);
      },
    };
    await submit(report(), PEOPLE.owner, serviceOver({ ...records, milestones }));
    expect((await records.milestones.find('baugrube'))?.value).toMatchObject({
      done: '2026-11-05',
      forecast: '2026-12-01',
    });
  });

  test('of another project keeps the report on this one out', async () => {
    expect(
      await submit({ readings: [readingEntry({ value: '7' })], ...report({ milestonesDone: ['fremd'] }) }),
    ).toMatchObject({
      value: {
        outcomes: [{ outcome: 'saved' }, { itemId: 'neubau', outcome: 'invalid' }],
        problems: [{ itemId: 'neubau', field: 'milestonesDone', fault: 'unknown-milestone' }],
      },
    });
    expect(await records.statusReports.all()).toEqual([]);
  });
});

test('a corrected status report keeps what stood before, with its milestones', async () => {
  await submit({
    statuses: [statusEntry({ status: 'at-risk', progress: 'stockt', milestonesDone: ['baugrube'] })],
    reason: '',
  });
  const key = statusReportKey('neubau', OCTOBER);
  const basedOn = (await records.statusReports.find(key))?.version ?? null;
  expect(
    await outcomes({
      statuses: [statusEntry({ status: 'on-track', milestonesDone: ['baugrube'], basedOn })],
    }),
  ).toEqual(['corrected']);
  expect(await notes()).toMatchObject([
    {
      list: 'status-reports',
      rowKey: key,
      before: { status: 'at-risk', progress: 'stockt', supportNeeded: '', milestonesDone: 'baugrube' },
      after: { status: 'on-track', progress: '' },
    },
  ]);
});
