import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type HttpWorld, startHttpWorld } from './http-world';

const SCRIPT = "export const words = 'Ziele';\n".repeat(200);

let http: HttpWorld;
beforeEach(async () => {
  http = await startHttpWorld();
  mkdirSync(join(http.tabDirectory, 'assets'));
  build(
    'index.html',
    '<!doctype html><title>Zugkraft</title><script src="/tab/assets/index-a1.js"></script>',
  );
  build('assets/index-a1.js', SCRIPT);
});
afterEach(() => http.close());

const build = (file: string, content: string): void => writeFileSync(join(http.tabDirectory, file), content);

const BROWSER = { 'accept-encoding': 'gzip, deflate, br, zstd' };

describe('A script of the tab', () => {
  test('comes compressed, once, and is kept for a year', async () => {
    const reply = await http.get('/tab/assets/index-a1.js', BROWSER);
    expect(reply).toMatchObject({ status: 200, text: SCRIPT });
    expect(reply.header('content-encoding')).toBe('br');
    expect(reply.bytes.length).toBeLessThan(200);
    expect(reply.header('content-type')).toBe('text/javascript; charset=utf-8');
    expect(reply.header('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(reply.header('vary')).toBe('Accept-Encoding');
  });

  test('comes as it is to who reads nothing else', async () => {
    const reply = await http.get('/tab/assets/index-a1.js', { 'accept-encoding': 'identity' });
    expect(reply.header('content-encoding')).toBe('');
    expect(reply.bytes.toString()).toBe(SCRIPT);
  });

  test('that is not there is not found, and found once it is', async () => {
    expect(await http.get('/tab/assets/goal-b2.js', BROWSER)).toMatchObject({ status: 404 });
    build('assets/goal-b2.js', SCRIPT);
    expect(await http.get('/tab/assets/goal-b2.js', BROWSER)).toMatchObject({ status: 200 });
  });

  test.each(['/tab/assets/..%2Fsecret.js', '/tab/assets/.secret.js'])(
    'is looked for in its folder only: %s',
    async (path) => {
      build('secret.js', 'SECRET');
      build('assets/.secret.js', 'SECRET');
      expect((await http.get(path, BROWSER)).text).not.toContain('SECRET');
    },
  );
});

test('What is no text is sent as it is, and kept for a year as well', async () => {
  build('assets/type-c3.woff2', SCRIPT);
  const reply = await http.get('/tab/assets/type-c3.woff2', BROWSER);
  expect(reply.header('content-encoding')).toBe('');
  expect(reply.header('cache-control')).toBe('public, max-age=31536000, immutable');
});

describe('The page of the tab', () => {
  test('is asked for again each time, and sent only after a new build', async () => {
    const first = await http.get('/tab/goals/wohnungen?month=2026-10', BROWSER);
    const asked = { ...BROWSER, 'if-none-match': first.header('etag') };
    expect(first.header('cache-control')).toBe('no-cache');
    expect(first.header('content-security-policy')).toContain('frame-ancestors https://*.cloud.microsoft');
    expect(await http.get('/tab/', asked)).toMatchObject({ status: 304 });
    build(
      'index.html',
      '<!doctype html><title>Zugkraft</title><script src="/tab/assets/index-b2.js"></script>',
    );
    const second = await http.get('/tab/', asked);
    expect(second.status).toBe(200);
    expect(second.text).toContain('index-b2.js');
  });
});
