import { absencesList } from '../../../src/adapters/sharepoint/lists/absences-list';
import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import { save } from '../../../src/application/ports/repository';
import type { Absence } from '../../../src/domain/masterplan/absence';
import { toDay } from '../../../src/domain/shared/day';
import {
  byHand,
  type HandEdits,
  SILENT_LOG,
  startTestWorkspace,
  type TestTenant,
} from '../../support/running/local-tenant';

const absence = (own: Partial<Absence> = {}): Absence => ({
  postId: 'leitung-50',
  from: toDay('2026-12-01'),
  until: toDay('2026-12-15'),
  enteredAs: 'Amtsleitung 50',
  enteredAt: '2026-11-20T08:00:00.000Z',
  ...own,
});

let workspace: TestTenant;
let hand: HandEdits;

beforeAll(async () => {
  workspace = await startTestWorkspace();
  hand = await byHand(workspace, 'Abwesenheiten');
});
afterAll(() => workspace.close());
afterEach(async () => {
  for (const { id } of await hand.items()) await hand.remove(id);
});

const open = (): SharePointRecords =>
  createSharePointRecords({
    graph: workspace.graph('app'),
    site: workspace.site,
    clock: { now: () => '2026-11-20T08:00:00.000Z' },
    log: SILENT_LOG,
  });

describe('The list of absences', () => {
  test('keeps one row for a post: the next absence takes the place of the one before', async () => {
    const { absences } = open();
    const first = await save(absences, { value: absence(), basedOn: null });
    const next = absence({ from: toDay('2027-02-01'), until: toDay('2027-02-01') });
    await save(absences, { value: next, basedOn: first.ok ? first.value.version : null });
    expect((await hand.items()).map(({ fields }) => [fields['FirstDay'], fields['LastDay']])).toEqual([
      ['2027-02-01', '2027-02-01'],
    ]);
    expect((await open().absences.find('leitung-50'))?.value).toEqual(next);
  });

  test('tells the second of two who enter one at once what the first has entered', async () => {
    const [one, other] = [open(), open()];
    await Promise.all([one.sync(), other.sync()]);
    await save(one.absences, { value: absence(), basedOn: null });
    const late = absence({ until: toDay('2026-12-31') });
    expect(await save(other.absences, { value: late, basedOn: null })).toMatchObject({
      ok: false,
      error: { kind: 'changed-meanwhile', current: { value: absence() } },
    });
  });

  test('can be filled by hand when whoever is away cannot', async () => {
    const records = open();
    await records.sync();
    await hand.add({
      Key: 'leitung-50',
      PostId: ' leitung-50 ',
      FirstDay: '2026-12-01',
      LastDay: ' 2026-12-15',
      EnteredAt: '2026-11-20T09:00:00+01:00',
    });
    await records.sync();
    expect((await records.absences.find('leitung-50'))?.value).toEqual(
      absence({ enteredAs: '', enteredAt: '2026-11-20T09:00:00+01:00' }),
    );
  });

  test.each([
    {
      column: 'LastDay',
      fields: { LastDay: '2026-11-30' },
      problem: 'not-allowed',
      because: 'it ends early',
    },
    { column: 'LastDay', fields: { LastDay: '15.12.2026' }, problem: 'not-allowed', because: 'of its form' },
    { column: 'FirstDay', fields: { FirstDay: undefined }, problem: 'missing', because: 'it has no start' },
    { column: 'PostId', fields: { PostId: '  ' }, problem: 'missing', because: 'it is of nobody' },
    { column: 'Key', fields: { Key: 'leitung-51' }, problem: 'not-allowed', because: 'another post has it' },
    { column: 'EnteredAt', fields: { EnteredAt: 'neulich' }, problem: 'not-allowed', because: 'of its form' },
  ])('shows a row with $fields as a data issue: $because', ({ column, fields, problem }) => {
    expect(absencesList.read({ ...absencesList.write(absence()), ...fields })).toEqual({
      value: null,
      problems: [{ column, problem }],
    });
  });

  test('says that no history is kept', () => {
    expect(absencesList.description).toContain('führt keine Geschichte');
  });
});
