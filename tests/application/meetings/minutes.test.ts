import type { MeetingHeld } from '../../../src/application/meetings/keep-minutes';
import type { WrittenStep } from '../../../src/application/deviations/take-steps';
import {
  CASE_ID,
  type CaseWorld,
  createCaseWorld,
  PEOPLE_OF_CASES,
  type Person,
} from '../deviations/case-world';
import { WORKSPACE } from '../../support/world';

const BEGAN = '2026-11-05T10:00:00.000Z';
const NOTE: WrittenStep = { type: 'note', text: 'Im Dezember wieder.' };

let world: CaseWorld;
beforeEach(async () => {
  world = createCaseWorld();
  await world.open();
});

const held = (own: Partial<MeetingHeld> = {}): MeetingHeld => ({
  began: BEGAN,
  deviationIds: [CASE_ID],
  present: [],
  ...own,
});

const post = (who: Person, meeting = held()) =>
  world.service.useCases.postMinutes({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id, meeting);

const write = (who: Person, meeting = held()) =>
  world.service.useCases.writeMinutes({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id, meeting, 'de');

/** What arrived in the channel. */
const posted = () => world.service.messenger.minutes.map(({ minutes }) => minutes);

async function during(): Promise<void> {
  world.service.setClock('2026-11-05T10:20:00.000Z');
  expect(await world.take('support', NOTE)).toMatchObject({ ok: true });
  world.service.setClock('2026-11-05T11:00:00.000Z');
}

describe('minutes', () => {
  test('keep what was recorded in the meeting, by function, and nothing from before', async () => {
    expect(await world.take('support', { type: 'note', text: 'Vorher.' })).toMatchObject({ ok: true });
    await during();
    expect(await post('headOfDepartment')).toEqual({ ok: true, value: { posted: true } });
    const [minutes] = posted();
    expect(minutes).toMatchObject({
      workspaceName: 'Dezernat V',
      began: BEGAN,
      ended: '2026-11-05T11:00:00.000Z',
    });
    expect(minutes?.items.map(({ steps }) => steps.map(({ content, side }) => ({ content, side })))).toEqual([
      [{ content: NOTE, side: 'support' }],
    ]);
  });

  test('name as a task what a case still waits for', async () => {
    await during();
    await post('headOfDepartment');
    expect(posted()[0]?.tasks).toEqual([
      {
        subjectName: 'Wartezeit',
        stage: 'statement',
        countermeasure: null,
        waitsForName: 'Fachstelle Wohnen',
        due: '2026-11-12',
      },
    ]);
  });

  test('follow the order in which was talked and leave out what has left the plan', async () => {
    await world.put('personal', '2026-10', 12);
    await world.service.reviewDeviations(WORKSPACE.id, 'all');
    await post('headOfDepartment', held({ deviationIds: ['personal|2026-10', 'weg|2026-10', CASE_ID] }));
    expect(posted()[0]?.items.map(({ summary }) => summary.id)).toEqual(['personal|2026-10', CASE_ID]);
  });

  test('list those present without blanks', async () => {
    await post('headOfDepartment', held({ present: [' Dezernatsleitung ', '', '  '] }));
    expect(posted()[0]?.present).toEqual(['Dezernatsleitung']);
  });

  test('are refused where nothing of the plan was discussed', async () => {
    const nothing = { ok: false, error: { kind: 'nothing-discussed' } };
    expect(await write('headOfDepartment', held({ deviationIds: ['weg|2026-10'] }))).toEqual(nothing);
    expect(await post('headOfDepartment', held({ deviationIds: [] }))).toEqual(nothing);
    expect(posted()).toEqual([]);
  });

  test.each<Person>(['owner', 'deputy', 'member'])('are not for %s', async (who) => {
    const refused = { ok: false, error: { kind: 'not-steering' } };
    expect(await write(who)).toEqual(refused);
    expect(await post(who)).toEqual(refused);
    expect(posted()).toEqual([]);
  });

  test('come as a Word file named after day and department', async () => {
    const file = await write('support');
    if (!file.ok) throw new Error(file.error.kind);
    expect(file.value.fileName).toBe('Protokoll 2026-11-05 Dezernat V.docx');
    // A zip archive, as every Word file is.
    expect(Buffer.from(file.value.content.subarray(0, 2)).toString()).toBe('PK');
  });
});

describe('posting', () => {
  test('goes to the channel of the department', async () => {
    await post('support');
    expect(world.service.messenger.minutes.map(({ channelId }) => channelId)).toEqual([WORKSPACE.channelId]);
  });

  test('says why Teams did not take it', async () => {
    world.service.messenger.fail(WORKSPACE.channelId ?? '', { kind: 'not-in-chat', retryIn: null });
    expect(await post('headOfDepartment')).toEqual({
      ok: false,
      error: { kind: 'not-posted', reason: 'not-in-chat' },
    });
  });
});
