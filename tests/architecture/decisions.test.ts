import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(__dirname, '../../docs/decisions');

type Texts = ReadonlyMap<string, string>;

const texts: Texts = new Map(
  readdirSync(FOLDER)
    .filter((name) => /^\d{4}-.+\.md$/.test(name))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);
const records = [...texts.keys()];
const index = readFileSync(join(FOLDER, 'README.md'), 'utf8');

const LINK = String.raw`\[\d{4}\]\(\d{4}-[a-z0-9-]+\.md\)`;
const LINKS = `${LINK}(?:(?:, ${LINK})* and ${LINK})?`;
const STATUS = `holds|replaced by ${LINK}|holds, changed in part by ${LINKS}`;
const HEAD = new RegExp(String.raw`^# \d{4} (?<title>.+)\n\nStatus: (?<status>${STATUS})\.\n\n`);
const ENTRY = new RegExp(
  String.raw`^- \[\d{4}\]\((?<file>[^)]+)\) \*(?<title>.+?)\*: .+[.] (?<status>${STATUS})\.$`,
  'i',
);

/** Its status is being decided anew together with the table it describes; in the index it holds. */
const UNDECIDED = '0035-table-of-all-indicators.md';

const linksIn = (text: string): string[] =>
  [...text.matchAll(/\]\((\d{4}-[^)]+\.md)\)/g)].map(([, file = '']) => file);

/** What is wrong with the status of a record, and with what its successors say of it. */
function faultsOf(name: string, all: Texts): string[] {
  const status = HEAD.exec(all.get(name) ?? '')?.groups?.['status'];
  if (status === undefined) return [`${name}: no status below the title`];
  return linksIn(status).flatMap((successor) => {
    const text = all.get(successor);
    if (text === undefined) return [`${name}: ${successor} is not there`];
    const body = text.replace(HEAD, '');
    return linksIn(body).includes(name) ? [] : [`${successor}: does not name ${name}`];
  });
}

/** Titles and status of the index by record, in small letters as they stand within a line. */
const listedIn = (text: string): Map<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.startsWith('- '))
      .map((line) => {
        const { file = line, title, status = '' } = ENTRY.exec(line)?.groups ?? {};
        return [file, `${title}: ${status.toLowerCase()}`];
      }),
  );

const shownOf = (name: string, text: string): string => {
  const { title, status } = HEAD.exec(text)?.groups ?? {};
  if (name !== UNDECIDED || title !== undefined) return `${title}: ${status}`;
  return `${/^# \d{4} (.+)\n/.exec(text)?.[1]}: holds`;
};

test('The index names every decision once, with its title, its status and what was decided', () => {
  expect(index.match(/^- /gm)).toHaveLength(records.length);
  expect([...listedIn(index)].toSorted()).toEqual(
    [...texts].map(([name, text]) => [name, shownOf(name, text)]),
  );
});

test('An entry of the index without title, sentence or status is found', () => {
  const entry = '- [0001](0001-a.md) *A title*: what was decided. Holds.';
  expect([...listedIn(entry)]).toEqual([['0001-a.md', 'A title: holds']]);
  for (const broken of [
    '- [0001](0001-a.md): what was decided. Holds.',
    '- [0001](0001-a.md) *A title*: Holds.',
    '- [0001](0001-a.md) *A title*: what was decided.',
  ])
    expect(listedIn(broken).has('0001-a.md')).toBe(false);
});

test('Each decision has a number of its own, which its heading repeats', () => {
  const numbers = records.map((name) => name.slice(0, 4));
  expect(new Set(numbers).size).toBe(numbers.length);
  for (const [name, text] of texts) expect(text).toMatch(new RegExp(`^# ${name.slice(0, 4)} `));
});

test('Each decision says below its title whether it holds; what changes it names it', () => {
  expect(records.filter((name) => name !== UNDECIDED).flatMap((name) => faultsOf(name, texts))).toEqual([]);
});

test('A status in another form, a successor that is not there or does not name what it changes is found', () => {
  const faults = (status: string): string[] =>
    faultsOf(
      '0001-a.md',
      new Map([
        ['0001-a.md', `# 0001 A\n\n${status}\n\nText.\n`],
        ['0002-b.md', '# 0002 B\n\nStatus: holds.\n\nText.\n'],
        ['0003-c.md', '# 0003 C\n\nStatus: holds.\n\nChanges [0001](0001-a.md) in part.\n'],
      ]),
    );

  expect(faults('Status: holds.')).toEqual([]);
  expect(faults('Status: replaced by [0003](0003-c.md).')).toEqual([]);
  expect(faults('Status: holds, changed in part by [0003](0003-c.md).')).toEqual([]);
  expect(faults('Status: holds in part; changed by [0003](0003-c.md).')).toEqual([
    '0001-a.md: no status below the title',
  ]);
  expect(faults('Text first.\n\nStatus: holds.')).toEqual(['0001-a.md: no status below the title']);
  expect(faults('Status: replaced by [0004](0004-d.md).')).toEqual(['0001-a.md: 0004-d.md is not there']);
  expect(faults('Status: holds, changed in part by [0002](0002-b.md) and [0003](0003-c.md).')).toEqual([
    '0002-b.md: does not name 0001-a.md',
  ]);
});

test('Links between decisions lead somewhere, under the number they show', () => {
  const links = [...texts, ['README.md', index] as const].flatMap(([name, text]) =>
    [...text.matchAll(/\[(\d{4})\]\(([^)/]+\.md)\)/g)].map(([, number, file]) => ({ name, number, file })),
  );
  expect(links.filter(({ file }) => file !== undefined && !records.includes(file))).toEqual([]);
  expect(links.filter(({ number, file }) => file?.slice(0, 4) !== number)).toEqual([]);
});
