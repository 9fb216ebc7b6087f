import { z } from 'zod';
import { answersMadeOnce } from '../../../src/adapters/http/answers-made-once';
import { StorageUnavailable } from '../../../src/application/ports/repository';
import { ok } from '../../../src/domain/shared/result';
import { PEOPLE } from '../../support/examples/small-plan';
import { as, type HttpWorld, startHttpWorld } from './http-world';

const W = '/api/v1/workspaces/dezernat-v';
const GOAL = `${W}/goals/wohnungen`;
const REPORT = { month: '2026-10', readings: [{ indicatorId: 'bewilligt', value: '900' }] };

let http: HttpWorld;
beforeEach(async () => void (http = await startHttpWorld()));
afterEach(() => http.close());

const owner = as(PEOPLE.owner);
const tagOf = async (path: string, headers: Readonly<Record<string, string>> = owner) =>
  (await http.get(path, headers)).header('etag');

describe('Who has an answer already', () => {
  test('is told so in a few bytes while nothing changed', async () => {
    const first = await http.get(GOAL, owner);
    const again = await http.get(GOAL, { ...owner, 'if-none-match': first.header('etag') });
    expect(first).toMatchObject({ status: 200 });
    expect(again).toMatchObject({ status: 304, text: '' });
    expect(again.header('etag')).toBe(first.header('etag'));
    expect(again.header('cache-control')).toBe('private, no-cache');
  });

  test('gets the new one, under a new tag, once a figure is reported', async () => {
    const before = await tagOf(GOAL);
    expect(await http.post(`${W}/reports`, REPORT, owner)).toMatchObject({ status: 200 });
    const after = await http.get(GOAL, { ...owner, 'if-none-match': before });
    expect(after.status).toBe(200);
    expect(after.header('etag')).not.toBe(before);
  });

  test('is refused all the same without the right to read it', async () => {
    const tag = await tagOf(GOAL);
    const stranger = await http.get(GOAL, { ...as(PEOPLE.stranger), 'if-none-match': tag });
    expect(stranger).toMatchObject({ status: 403 });
    expect(await http.get(GOAL, { 'if-none-match': tag })).toMatchObject({ status: 401 });
  });

  test('gets it whole when the coding is another one: a tag speaks of bytes', async () => {
    const tag = await tagOf(GOAL, { ...owner, 'accept-encoding': 'br' });
    const plain = await http.get(GOAL, { ...owner, 'if-none-match': tag });
    expect(plain.status).toBe(200);
    expect(tag).toMatch(/^"[\w-]{43}-br"$/);
    expect(plain.header('etag')).toMatch(/^"[\w-]{43}"$/);
  });
});

describe('What belongs to one person', () => {
  test('is never told to another, nor called unchanged, whatever tag they name', async () => {
    const mine = await http.get(`${W}/reports/mine`, owner);
    const colleague = as(PEOPLE.colleague);
    const theirs = await http.get(`${W}/reports/mine`, {
      ...colleague,
      'if-none-match': mine.header('etag'),
    });
    expect(theirs.status).toBe(200);
    expect(mine.text).toContain('Wartezeit');
    expect(theirs.text).not.toContain('Wartezeit');
    expect(theirs.text).toContain('Beratungen');
  });

  test('is told apart by the browser too', async () => {
    const { header } = await http.get(GOAL, owner);
    expect(header('vary')).toBe('Authorization, Accept-Encoding');
    expect(header('cache-control')).toBe('private, no-cache');
  });
});

describe('An answer comes', () => {
  test.each([
    { accepted: 'gzip, deflate, br', coding: 'br' },
    { accepted: 'gzip', coding: 'gzip' },
    { accepted: 'br;q=0, gzip;q=0.5', coding: 'gzip' },
    { accepted: '*', coding: 'br' },
    { accepted: 'br;q=0, *', coding: 'gzip' },
    { accepted: '*;q=0', coding: '' },
    { accepted: 'identity', coding: '' },
    { accepted: 'deflate', coding: '' },
  ])('to who accepts “$accepted” as “$coding”, and says the same', async ({ accepted, coding }) => {
    const plain = await http.get(GOAL, owner);
    const reply = await http.get(GOAL, { ...owner, 'accept-encoding': accepted });
    expect(reply.header('content-encoding')).toBe(coding);
    expect(reply.header('content-length')).toBe(String(reply.bytes.length));
    expect(reply.text).toBe(plain.text);
  });

  test('plain when it is small', async () => {
    const reply = await http.get('/api/v1/workspaces', { ...owner, 'accept-encoding': 'br' });
    expect(reply.bytes.length).toBeLessThan(1024);
    expect(reply.header('content-encoding')).toBe('');
    expect(JSON.parse(reply.text)).toEqual({ workspaces: [{ id: 'dezernat-v', name: 'Dezernat V' }] });
  });

  test('without a tag when something was done, or refused', async () => {
    const refused = await http.get(GOAL, as(PEOPLE.stranger));
    const done = await http.post(`${W}/reports`, REPORT, owner);
    expect(refused).toMatchObject({ status: 403 });
    expect(done).toMatchObject({ status: 200 });
    for (const { header } of [refused, done]) expect(header('etag')).toBe('');
  });

  test('again once the storage is back: a failure is not kept', async () => {
    http.world.records.setAway(true);
    const away = await http.get(GOAL, owner);
    http.world.records.setAway(false);
    expect(away).toMatchObject({ status: 503 });
    expect(away.header('etag')).toBe('');
    expect(await http.get(GOAL, owner)).toMatchObject({ status: 200 });
  });
});

describe('One object', () => {
  test('is parsed, written as JSON and compressed once', async () => {
    let parsed = 0;
    const Answer = z.object({ name: z.string().refine(() => (parsed += 1) > 0) });
    const contentOf = answersMadeOnce(Answer);
    const value = { name: 'Mehr Wohnungen' };
    const content = contentOf(value);
    expect(contentOf(value)).toBe(content);
    expect(parsed).toBe(1);
    expect(await content.compressed('br')).toBe(await content.compressed('br'));
    expect(contentOf({ ...value })).not.toBe(content);
  });

  test('that does not fit its schema is not sent, however often it is asked for', () => {
    const contentOf = answersMadeOnce(z.object({ name: z.string() }));
    const wrong = { name: 7 };
    expect(() => contentOf(wrong)).toThrow();
    expect(() => contentOf(wrong)).toThrow();
  });

  test('for which the use case vouches is asked for each time, so that the right to read is', async () => {
    let asked = 0;
    const value = { dataIssues: [] as const };
    const counting = await startHttpWorld({
      viewDataIssues: () => {
        asked += 1;
        if (asked === 3) return Promise.reject(new StorageUnavailable('away'));
        return Promise.resolve(ok(value.dataIssues));
      },
    });
    try {
      const { header } = await counting.get(`${W}/data-issues`, owner);
      const again = await counting.get(`${W}/data-issues`, { ...owner, 'if-none-match': header('etag') });
      const away = await counting.get(`${W}/data-issues`, { ...owner, 'if-none-match': header('etag') });
      expect([again.status, away.status]).toEqual([304, 503]);
    } finally {
      await counting.close();
    }
  });
});

describe('A body that is too large', () => {
  const TWELVE_MEBIBYTES = 'x'.repeat(12 * 1_048_576);

  test.each(['/api/v1/workspaces/dezernat-v/reports', '/api/messages'])(
    'is refused at %s as too large, with the size that is allowed',
    async (path) => {
      const reply = await http.post(path, { text: TWELVE_MEBIBYTES }, owner);
      expect(reply.status).toBe(413);
      expect(JSON.parse(reply.text)).toEqual({ error: { kind: 'too-large', limitBytes: 1_048_576 } });
    },
  );

  test('is not taken for one that cannot be read', async () => {
    const reply = await http.post('/api/messages', 'no object', owner);
    expect(reply.status).toBe(400);
  });
});

test.each(['9999-12', '0000-01', '1899-12', '2200-01', '2026-13'])(
  'a view of %s is a wrong request, no failure',
  async (month) => {
    for (const view of ['masterplan', 'indicators', 'goals/wohnungen', 'department', 'changes']) {
      const answer = await http.get(`${W}/${view}?month=${month}`, owner);
      expect([view, answer.status]).toEqual([view, 400]);
    }
  },
);

test.each(['1900-01', '2199-12'])('a view of %s is one of a month without figures', async (month) => {
  for (const view of ['masterplan', 'indicators', 'goals/wohnungen', 'changes'])
    expect([view, (await http.get(`${W}/${view}?month=${month}`, owner)).status]).toEqual([view, 200]);
});

test('What somebody pastes from Word comes in as a list can hold it', async () => {
  const readings = [{ indicatorId: 'wartezeit', value: '7,5', comment: 'Zwei Gruppen\vneu\u0000' }];
  const { status, text } = await http.post(`${W}/reports`, { month: REPORT.month, readings }, owner);
  expect({ status, text }).toMatchObject({ status: 200 });
  const stored = await http.world.records.readings.all();
  expect(stored.map(({ value }) => value.comment)).toContain('Zwei Gruppen\nneu');
});
