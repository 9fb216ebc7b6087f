import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

/** Who may see figures as they are, and what for. */
const MAY_ASK: Readonly<Record<string, string>> = {
  'application/workspace/enter-workspace.ts': 'hands them out beside what may be told',
  'application/round/send-context.ts': 'hands them out beside what may be told',
  'application/round/send-messages.ts': 'the card in which somebody reports their own figures',
  'application/round/send-alerts.ts': 'notes what was told on the row itself',
  'application/reporting/due-report.ts': 'the form in which somebody reports their own figures',
  'application/reporting/submit-monthly-report.ts':
    'saves figures, and shows whoever reported them their form',
  'application/deviations/acknowledge-deviation.ts': 'saves the row',
  'application/deviations/take-steps.ts': 'saves the steps and the row',
};

/** Jobs that save, and tell nobody: they ask for the records themselves. */
const MAY_OPEN: readonly string[] = [
  'application/deviations/follow-cases.ts',
  'application/deviations/review-deviations.ts',
  'application/round/run-round.ts',
  'application/round/send-messages.ts',
  'application/steering/close-month.ts',
  // How a department's lists are followed, no row of theirs.
  'application/use-cases.ts',
  'application/workspace/enter-workspace.ts',
  'application/workspace/list-workspaces.ts',
];

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(ROOT, folder, name));

const thatSay = (pattern: RegExp): string[] =>
  sources('src/application')
    .filter((file) => pattern.test(readFileSync(file, 'utf8')))
    .map((file) => relative(join(ROOT, 'src'), file))
    .sort();

test('figures as they are, are asked for only by those who save them or show them to whoever reports them', () => {
  expect(thatSay(/\bundisclosed\b/)).toEqual(Object.keys(MAY_ASK).sort());
});

test('the records of a workspace are opened only by the gate and by jobs that save', () => {
  expect(thatSay(/\brecordsOf\(/)).toEqual(MAY_OPEN);
});

test('chat, HTTP and documents never touch the records', () => {
  const outside = ['bot', 'src/adapters/http', 'src/adapters/documents', 'src/contracts'].flatMap(sources);
  const touching = outside.filter((file) => /ports\/records'|\brecordsOf\b/.test(readFileSync(file, 'utf8')));
  expect(touching.map((file) => relative(ROOT, file))).toEqual([]);
});
