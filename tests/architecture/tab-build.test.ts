import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTab, fingerprint } from '../support/browser/tab-build';

const directory = mkdtempSync(join(tmpdir(), 'zugkraft-builds-'));

afterAll(() => rmSync(directory, { recursive: true }));

const said: string[] = [];

async function builtWith(nodeEnv: string | undefined): Promise<string> {
  const outDir = join(directory, nodeEnv ?? 'none');
  const environment = { ...process.env };
  delete environment['NODE_ENV'];
  said.push(
    await buildTab(outDir, nodeEnv === undefined ? environment : { ...environment, NODE_ENV: nodeEnv }),
  );
  return fingerprint(outDir);
}

test('a build is the production one, whoever starts it: the same sources give the same bytes', async () => {
  const production = await builtWith('production');

  expect(await builtWith('test')).toBe(production);
  expect(await builtWith(undefined)).toBe(production);
});

test('a build says nothing that it need not say', () => {
  expect(said.join('')).toBe('');
});
