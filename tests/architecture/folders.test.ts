import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Above it one no longer finds by looking. */
const MOST_FILES = 20;

/** What may hold more, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'src/adapters/sharepoint/lists': 'one file a list, named as the list',
  'src/local/sample': 'one file a list of the sample, named as the list',
  'src/local/tenant/sharepoint': 'one file a thing of SharePoint that Graph shows',
  'tabs/text/de': 'one file a view, named as the view',
  'tabs/text/en': 'the same files in English',
};

function foldersAbove(most: number, folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name));
  const below = entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => foldersAbove(most, join(folder, name)));
  return files.length > most ? [relative(ROOT, folder), ...below] : below;
}

test('no folder holds more than twenty files, but for those with a reason', () => {
  const full = ['src', 'bot', 'tabs', 'tests'].flatMap((layer) =>
    foldersAbove(MOST_FILES, join(ROOT, layer)),
  );
  expect(full.toSorted()).toEqual(Object.keys(EXCEPTIONS).toSorted());
});

test('a folder that grew is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    for (let file = 0; file < MOST_FILES; file += 1) writeFileSync(join(folder, `file-${file}.ts`), '');
    expect(foldersAbove(MOST_FILES, folder)).toEqual([]);
    writeFileSync(join(folder, 'one-more.tsx'), '');
    expect(foldersAbove(MOST_FILES, folder)).toEqual([relative(ROOT, folder)]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
