import { API } from '../../src/contracts/api';
import type { WrittenStep } from '../../src/contracts/tracking/case';
import { PERSONAS, type PersonaSlug } from '../../src/local/personas';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';

const W = '/workspaces/dezernat-v';
const INDICATOR = 'arbeitslose-koeln';

let zugkraft: RunningZugkraft;
let deviation: string;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  await zugkraft.clockTo('2026-12-01T08:00:00+01:00');
  // An acknowledged deviation answers with its first acknowledgement, so any of the sample will do.
  const view = await zugkraft.api('reader', `${W}/masterplan`);
  const fields = (view.body as { fields: { goals: { id: string; openDeviations: number }[] }[] }).fields;
  const goal = fields.flatMap(({ goals }) => goals).find(({ openDeviations }) => openDeviations > 0);
  const detail = await zugkraft.api('reader', `${W}/goals/${String(goal?.id)}`);
  deviation = encodeURIComponent(String((detail.body as { deviations: { id: string }[] }).deviations[0]?.id));
}, 180_000);

afterAll(() => zugkraft.close());

const report = { month: '2026-11', readings: [{ indicatorId: INDICATOR, value: 'keine Zahl' }] };

/** Cases of the sample, by what they wait for. */
const UNANSWERED = 'auslastung-beschaeftigungsplaetze|2026-10';
const UNDECIDED = 'entsiegelte-flaeche|2026-07';
const UNCONFIRMED = 'gefoerderte-wohnungen|2025-11';

const caseAddress = (deviationId: string): string => `${W}/deviations/${encodeURIComponent(deviationId)}`;

/** What lacks its text is refused to everybody, but only after it was asked whose step it is. */
const asStep = (basedOn: number, step: WrittenStep) => ({ basedOn, steps: [step] });

const meeting = {
  began: '2026-12-01T08:00:00.000Z',
  deviationIds: [UNANSWERED, UNDECIDED],
  present: ['Dezernatsleitung'],
};

type Statuses = Record<PersonaSlug, number>;

/** The same for all who may read the workspace, save those named; a stranger is refused whatever it is. */
const members = (status: number, others: Partial<Statuses> = {}): Statuses => ({
  'goal-owner': status,
  deputy: status,
  'head-of-office': status,
  'head-of-department': status,
  'steering-support': status,
  reader: status,
  stranger: 403,
  ...others,
});

/** Statuses by operation: what each persona gets. A report with a bad figure shows who gets as far as its check. */
const MATRIX: Record<string, { call: () => [string, unknown?]; answers: Statuses }> = {
  'look at the Masterplan': {
    call: () => [`${W}/masterplan`],
    answers: members(200),
  },
  'look at a goal that does not exist': {
    call: () => [`${W}/goals/no-such-goal`],
    answers: members(404),
  },
  'see what waits for oneself': { call: () => [W], answers: members(200) },
  'see what a month brought': { call: () => [`${W}/changes`], answers: members(200) },
  'see what was last shared in a channel': { call: () => [`${W}/shared-views`], answers: members(200) },
  'remember what was shared in a channel': {
    call: () => [`${W}/shared-views`, { path: 'indicators', label: 'Kennzahlen' }],
    answers: members(200),
  },
  'look at a goal': { call: () => [`${W}/goals/ziel-arbeit`], answers: members(200) },
  'look at the history of a goal': { call: () => [`${W}/goals/ziel-arbeit/history`], answers: members(200) },
  'compare indicators': {
    call: () => [`${W}/comparison?indicators=${INDICATOR}`],
    answers: members(200),
  },
  'look at the courses of all indicators': { call: () => [`${W}/courses`], answers: members(200) },
  'look at the department': { call: () => [`${W}/department`], answers: members(200) },
  'look at an office': { call: () => [`${W}/offices/amt-soziales`], answers: members(200) },
  'look at an office that does not exist': {
    call: () => [`${W}/offices/no-such-office`],
    answers: members(404),
  },
  'look at all indicators': { call: () => [`${W}/indicators`], answers: members(200) },
  'ask why an indicator stands as it does': {
    call: () => [`${W}/indicators/${INDICATOR}/judgement`],
    answers: members(200),
  },
  'ask why an indicator that does not exist stands as it does': {
    call: () => [`${W}/indicators/no-such-indicator/judgement`],
    answers: members(404),
  },
  'look at earlier states of a figure': {
    call: () => [`${W}/indicators/${INDICATOR}/readings/2026-11/history`],
    answers: members(200),
  },
  'let limits begin anew for an indicator that does not exist': {
    call: () => [`${W}/indicators/no-such-indicator/baselines`, { from: '2026-06', reason: 'Neue Erhebung' }],
    answers: members(403, { 'head-of-office': 404, 'head-of-department': 404, 'steering-support': 404 }),
  },
  'take back where limits begin anew for an indicator that does not exist': {
    call: () => [`${W}/indicators/no-such-indicator/baselines/2026-06/withdrawal`, {}],
    answers: members(403, { 'head-of-office': 404, 'head-of-department': 404, 'steering-support': 404 }),
  },
  'grade a year of an indicator that does not exist': {
    call: () => [`${W}/indicators/no-such-indicator/grades/2025`, { grade: null, reason: 'Neue Erhebung' }],
    answers: members(403, { 'head-of-office': 404, 'head-of-department': 404, 'steering-support': 404 }),
  },
  'close a deviation that is not back on plan': {
    call: () => [`${caseAddress(UNANSWERED)}/closure`, {}],
    answers: members(403, { 'head-of-office': 409, 'head-of-department': 409 }),
  },
  'see what is due from oneself': {
    call: () => [`${W}/reports/mine`],
    answers: members(200),
  },
  'report a figure': {
    call: () => [`${W}/reports`, report],
    answers: members(403, { 'goal-owner': 422, deputy: 422, 'steering-support': 422 }),
  },
  'report for an indicator that does not exist': {
    call: () => [
      `${W}/reports`,
      { month: '2026-11', readings: [{ indicatorId: 'no-such-indicator', value: '1' }] },
    ],
    answers: members(403),
  },
  'acknowledge a deviation': {
    call: () => [`${W}/deviations/${deviation}/acknowledgement`, {}],
    answers: members(403, { 'head-of-office': 200, 'head-of-department': 200 }),
  },
  'look at deviations': {
    call: () => [`${W}/deviations`],
    answers: members(200),
  },
  'look at a case': {
    call: () => [caseAddress(UNANSWERED)],
    answers: members(200),
  },
  'look at a case that does not exist': {
    call: () => [caseAddress('no-such-deviation')],
    answers: members(404),
  },
  'state what happened': {
    call: () => [`${caseAddress(UNANSWERED)}/steps`, asStep(0, { type: 'statement', text: '' })],
    answers: members(403, { 'goal-owner': 422, deputy: 422 }),
  },
  'note something on a case': {
    call: () => [`${caseAddress(UNANSWERED)}/steps`, asStep(0, { type: 'note', text: '' })],
    answers: members(422, { reader: 403 }),
  },
  'decide what is the department’s to decide': {
    call: () => [
      `${caseAddress(UNDECIDED)}/steps`,
      asStep(3, { type: 'decision', decision: { option: 'accept', reason: '' } }),
    ],
    answers: members(403, { 'head-of-department': 422 }),
  },
  'reopen a case that the department confirms': {
    call: () => [`${caseAddress(UNCONFIRMED)}/steps`, asStep(6, { type: 'reopening', text: '' })],
    answers: members(403, { 'head-of-department': 422 }),
  },
  'take a step in a case that does not exist': {
    call: () => [`${caseAddress('no-such-deviation')}/steps`, asStep(0, { type: 'note', text: '' })],
    answers: members(404),
  },
  'write minutes': {
    call: () => [`${W}/minutes`, { ...meeting, language: 'de' }],
    answers: members(200, { 'goal-owner': 403, deputy: 403, reader: 403 }),
  },
  'post minutes of nothing that was talked about': {
    call: () => [`${W}/minutes/post`, { ...meeting, deviationIds: ['no-such-deviation'] }],
    answers: members(403, { 'head-of-office': 422, 'head-of-department': 422, 'steering-support': 422 }),
  },
  'see rows that cannot be read': {
    call: () => [`${W}/data-issues`],
    answers: members(403, { 'steering-support': 200 }),
  },
  'see who was reached': {
    call: () => [`${W}/deliveries`],
    answers: members(403, { 'steering-support': 200 }),
  },
  'send a message once more': {
    call: () => [`${W}/deliveries/sending`, { month: '2026-11', keys: ['no-such-message'] }],
    answers: members(403, { 'steering-support': 200 }),
  },
  'retry a job that was set aside': {
    call: () => [`${W}/jobs-set-aside/no-such-job/retry`, {}],
    answers: members(403, { 'steering-support': 404 }),
  },
  'see who is asked instead of oneself': {
    call: () => [`${W}/absence`],
    answers: members(200),
  },
  'be away until before one goes': {
    call: () => [`${W}/absence`, { days: { from: '2026-12-24', until: '2026-12-23' } }],
    answers: members(422),
  },
  'look into a workspace that does not exist': {
    call: () => ['/workspaces/no-such-workspace/masterplan'],
    answers: members(403),
  },
};

describe.each(Object.entries(MATRIX))('%s', (_operation, { call, answers }) => {
  test.each(Object.entries(answers) as [PersonaSlug, number][])(
    '%s is answered %i',
    async (persona, status) => {
      const [path, body] = call();
      expect((await zugkraft.api(persona, path, body)).status).toBe(status);
    },
  );

  test('nobody in particular is answered 401', async () => {
    const [path, body] = call();
    const answer = await zugkraft.api(null, path, body);
    expect(answer).toMatchObject({ status: 401, body: { error: { kind: 'not-signed-in' } } });
  });
});

/** Which workspaces there are is asked without one; what it answers stands below. */
const WITHOUT_WORKSPACE = ['listWorkspaces'];

test('every operation of the API stands in the matrix', () => {
  const calls = Object.values(MATRIX).map(({ call }) => call());
  const missing = Object.entries(API).filter(
    ([, { method, path }]) =>
      !calls.some(([address, body]) => {
        const [called = ''] = address.split('?');
        const template = new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
        return template.test(called) && (body === undefined ? 'get' : 'post') === method;
      }),
  );
  expect(missing.map(([name]) => name)).toEqual(WITHOUT_WORKSPACE);
});

test('a stranger learns of no workspace, a member of theirs', async () => {
  expect((await zugkraft.api('stranger', '/workspaces')).body).toEqual({ workspaces: [] });
  expect((await zugkraft.api('reader', '/workspaces')).body).toMatchObject({
    workspaces: [{ id: 'dezernat-v' }],
  });
});

test.each([
  ['broken JSON', '{"month":'],
  ['a month that is none', { month: '2026-13' }],
  ['readings that are no list', { month: '2026-11', readings: 'all' }],
  [
    'an endless list',
    {
      month: '2026-11',
      readings: Array.from({ length: 201 }, () => ({ indicatorId: INDICATOR, value: '1' })),
    },
  ],
])('%s is a bad request', async (_name, body) => {
  const answer = await zugkraft.api('goal-owner', `${W}/reports`, body);
  expect(answer).toMatchObject({ status: 400, body: { error: { kind: 'bad-request' } } });
});

test.each([
  [
    'a month to come',
    { month: '2027-03', readings: [{ indicatorId: INDICATOR, value: '1' }] },
    'month-in-future',
  ],
  [
    'the month still running',
    { month: '2026-12', readings: [{ indicatorId: INDICATOR, value: '1' }] },
    'month-in-future',
  ],
  [
    'a closed month',
    { month: '2026-10', readings: [{ indicatorId: INDICATOR, value: '1' }] },
    'month-closed',
  ],
  ['nothing at all', { month: '2026-11' }, 'nothing-entered'],
  [
    'a figure beyond all bounds',
    { month: '2026-11', readings: [{ indicatorId: INDICATOR, value: '9'.repeat(40) }] },
    'invalid-entries',
  ],
  ['1e999', { month: '2026-11', readings: [{ indicatorId: INDICATOR, value: '1e999' }] }, 'invalid-entries'],
])('%s is refused with a reason, and nothing is stored', async (_name, body, kind) => {
  const answer = await zugkraft.api('goal-owner', `${W}/reports`, body);
  expect((answer.body as { error: { kind: string } }).error.kind).toBe(kind);
  const mine = await zugkraft.api('goal-owner', `${W}/reports/mine?month=2026-11`);
  const item = (mine.body as { items: { id: string; current: unknown }[] }).items.find(
    ({ id }) => id === INDICATOR,
  );
  expect(item).toMatchObject({ current: null });
});

test('who was reached is told without the id of anybody', async () => {
  const answer = await zugkraft.api('steering-support', `${W}/deliveries?month=2026-11`);
  const told = answer.body as { messages: { key: string; to: string[] }[] };
  expect(told.messages.length).toBeGreaterThan(0);
  for (const { id } of PERSONAS) expect(JSON.stringify(told)).not.toContain(id);
});

test('the contract is published and describes every address', async () => {
  const answer = await fetch(`${zugkraft.appUrl}/api/openapi.json`);
  const document = (await answer.json()) as { openapi: string; paths: Record<string, object> };
  expect(document.openapi).toBe('3.1.0');
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/workspaces/{workspaceId}/reports']));
});

test('the tab allows no inline script and may be embedded by nobody but Teams and the host page', async () => {
  const answer = await fetch(`${zugkraft.appUrl}/tab/`);
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("frame-ancestors 'self' https://*.cloud.microsoft https://teams.microsoft.com");
  expect(answer.headers.get('x-frame-options')).toBeNull();
});
