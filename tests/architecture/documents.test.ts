import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');

const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** Made by a build or a start, not kept. */
const MADE = /^(dist|appPackage\/build)\//;

/** Paths in backticks that begin with a folder of the repository; up to a wildcard, where there is one. */
const pathsIn = (text: string): string[] =>
  [...text.matchAll(/`((?:src|bot|tabs|tests|docs|appPackage|infra|env|\.ci)\/[\w./*-]*)`/g)]
    .map(([, path = '']) => path.replace(/\/[^/]*\*.*$/, ''))
    .filter((path) => !MADE.test(path));

const missing = (text: string): string[] => pathsIn(text).filter((path) => !existsSync(join(ROOT, path)));

test.each(DOCUMENTS)('%s names only what is there', (document) => {
  expect(missing(readFileSync(join(ROOT, document), 'utf8'))).toEqual([]);
});

test('a path that leads nowhere is found', () => {
  expect(missing('Look at `src/domain/finding.ts`, `tests/e2e/*.test.ts` and `src/domain`.')).toEqual([
    'src/domain/finding.ts',
  ]);
});
