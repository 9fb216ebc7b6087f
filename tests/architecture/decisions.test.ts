import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../docs/decisions');

const records = readdirSync(FOLDER).filter((name) => /^\d{4}-.+\.md$/.test(name));
const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');
const entries = index.split('\n').filter((line) => line.startsWith('- '));
const listed = entries.map((line) => /^- \[\d{4}\]\((?<file>[^)]+)\): /.exec(line)?.groups?.['file'] ?? line);

test('The index names every decision once, and none that there is not', () => {
  expect(listed.toSorted()).toEqual(records.toSorted());
});

test('Each decision has a number of its own, which its heading repeats', () => {
  const numbers = records.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const name of records)
    expect(readFileSync(join(FOLDER, name), 'utf8')).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
});

test('Links between decisions lead somewhere, under the number they show', () => {
  const links = ['README.md', ...records].flatMap((name) =>
    [...readFileSync(join(FOLDER, name), 'utf8').matchAll(/\[(\d{4})\]\(([^)/]+\.md)\)/g)].map(
      ([, number, file]) => ({ name, number, file }),
    ),
  );
  expect(links.filter(({ file }) => file !== undefined && !records.includes(file))).toEqual([]);
  expect(links.filter(({ number, file }) => file?.slice(0, 4) !== number)).toEqual([]);
});
