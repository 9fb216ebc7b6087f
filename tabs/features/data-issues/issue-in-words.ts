import type { DataIssue } from '../../../src/contracts/administration/data-issues';
import type { Text } from '../../text/de/text';

/** What is wrong with a field, and what it should say. */
export function issueInWords(
  { problem, expected, rows }: DataIssue,
  words: Text['dataIssues'],
): readonly string[] {
  const said =
    problem === 'unknown-key'
      ? expected === null
        ? []
        : expectedInWords(expected, words)
      : [words.problems[problem]];
  return rows > 1 ? [...said, words.rows(rows)] : said;
}

function expectedInWords(
  { lists, meant, keys }: NonNullable<DataIssue['expected']>,
  words: Text['dataIssues'],
): string[] {
  const unknown = words.unknownKey(lists);
  if (meant !== null) return [unknown, words.meant(meant)];
  return keys.length === 0 ? [unknown] : [unknown, words.keys(keys.map(({ key }) => key))];
}
