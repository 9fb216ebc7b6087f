import { z } from 'zod';
import { DEVIATION_RULES, type DeviationRule } from '../../../domain/deviation/deviation';
import { type Column, linesOf, note, optional } from '../definition/column';

/** Why there is a deviation, as people read it in the lists. */
export const RULE_WORDS: Readonly<Record<DeviationRule, string>> = {
  red: 'rot',
  'amber-twice': 'zweimal gelb',
  concern: 'auffällige Verschlechterung',
  'assurance-fails': 'Verfahren erreicht den Plan so nicht',
  'forecast-storm': 'Vorausschau: falsche Richtung',
  'milestone-late': 'Meilenstein verspätet',
  'report-missing': 'Meldung fehlt',
  'over-achievement': 'Übererfüllung',
};

/** That no rule speaks for it any more is said in a word: an empty field is one that was never filled. */
const NO_RULE = 'keiner';

/** Rules by their words, one a line, worst first; null when nothing was ever noted. */
export function rules(label: string): Column<readonly DeviationRule[] | null> {
  const column = note(label);
  const schema = column.schema.transform((text, context) => {
    const words = new Set(linesOf(text));
    const found = DEVIATION_RULES.filter((rule) => words.has(RULE_WORDS[rule]));
    const isNone = words.size === 1 && words.has(NO_RULE);
    if (isNone || (words.size > 0 && found.length === words.size)) return found;
    context.addIssue({ code: 'custom', message: 'not-allowed' });
    return z.NEVER;
  });
  return optional({ ...column, schema, write: toLines });
}

const toLines = (spoken: readonly DeviationRule[]): string =>
  spoken.length === 0 ? NO_RULE : spoken.map((rule) => RULE_WORDS[rule]).join('\n');
