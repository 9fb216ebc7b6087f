import type { Finding } from '../../../src/contracts/administration/findings';
import type { Text } from '../../text/de/text';

/** What is wrong with a field, and what it should say. */
export function findingInWords(
  { problem, expected, rows }: Finding,
  words: Text['findings'],
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
  { lists, meant, keys }: NonNullable<Finding['expected']>,
  words: Text['findings'],
): string[] {
  const unknown = words.unknownKey(lists);
  if (meant !== null) return [unknown, words.meant(meant)];
  return keys.length === 0 ? [unknown] : [unknown, words.keys(keys.map(({ key }) => key))];
}
