import { goalsList } from '../../src/adapters/sharepoint/lists/goals-list';
import { indicatorsList } from '../../src/adapters/sharepoint/lists/indicators-list';
import type { Column } from '../../src/adapters/sharepoint/definition/column';
import { readingsList } from '../../src/adapters/sharepoint/lists/readings-list';
import { statusReportsList } from '../../src/adapters/sharepoint/lists/status-reports-list';
import { textIn } from '../../bot/text/text';
import { SENTENCES } from '../../src/domain/explanation/wording/sentences';
import {
  ASSURANCE_WORDS,
  GRADE_WORDS,
  OUTLOOK_WORDS,
  RULE_WORDS,
  VARIATION_WORDS,
} from '../../src/domain/explanation/wording/words';
import { LANGUAGES } from '../../src/domain/shared/language';
import { LIGHTS } from '../../src/domain/tracking/light';
import { de as tabTextGerman } from '../../tabs/text/de/text';
import * as tabGerman from '../../tabs/text/de/vocabulary';
import { en as tabTextEnglish } from '../../tabs/text/en/text';
import * as tabEnglish from '../../tabs/text/en/vocabulary';

const TAB = { de: tabGerman, en: tabEnglish };
const TAB_TEXT = { de: tabTextGerman, en: tabTextEnglish };

describe.each(LANGUAGES)('in %s chat and tab use one word for one thing', (language) => {
  test.each(LIGHTS)('the light %s', (light) => {
    // The card adds the name of the colour, since some clients draw none.
    expect(textIn(language).lights[light]).toContain(TAB[language].lights[light]);
  });

  test('the states of a figure', () => {
    expect(TAB[language].readingStates).toEqual(textIn(language).readingStates);
  });

  test('how a project stands', () => {
    expect(TAB[language].projectStatuses).toEqual(textIn(language).projectStatuses);
  });
});

/** Codes that have words in the domain, one of each set; a table of them on a surface would be a second wording. */
const JUDGEMENT_CODES = ['amber-twice', 'largely', 'partly-cloudy', 'hit-or-miss', 'common-cause'];

function tablesIn(words: unknown): Record<string, unknown>[] {
  if (typeof words !== 'object' || words === null) return [];
  return [{ ...words }, ...Object.values(words).flatMap(tablesIn)];
}

const judgementTables = (words: unknown): Record<string, unknown>[] =>
  tablesIn(words).filter((table) => JUDGEMENT_CODES.some((code) => code in table));

/** A legend may say in a sentence what a word means; that is no second word for it. */
const isLegend = (table: Record<string, unknown>): boolean =>
  Object.values(table).every((entry) => typeof entry === 'string' && entry.endsWith('.'));

describe.each(LANGUAGES)('what judgements and rules are called in %s', (language) => {
  test('is said by the domain for every surface', () => {
    const domain = [RULE_WORDS, GRADE_WORDS, OUTLOOK_WORDS, ASSURANCE_WORDS, VARIATION_WORDS];
    expect(domain.flatMap((words) => judgementTables(words[language]))).toHaveLength(JUDGEMENT_CODES.length);
  });

  test('is worded by neither chat nor tab', () => {
    expect(judgementTables(textIn(language))).toEqual([]);
    expect(judgementTables(TAB[language])).toEqual([]);
    expect(judgementTables(TAB_TEXT[language]).filter((table) => !isLegend(table))).toEqual([]);
  });

  test.each(LIGHTS)(
    'and the light line of a card says the %s light as the sentence below it does',
    (light) => {
      const line = textIn(language).lights[light];
      expect(line.toLowerCase()).toContain(SENTENCES[language].light.lights[light].toLowerCase());
    },
  );
});

/** What people choose from in SharePoint. */
const choicesOf = (column: Column<unknown> | undefined): readonly string[] =>
  column !== undefined && 'choice' in column.facet ? column.facet.choice.choices : [];

test.each([
  { column: readingsList.columns['State'], words: tabGerman.readingStates },
  { column: statusReportsList.columns['Status'], words: tabGerman.projectStatuses },
  { column: goalsList.columns['Status'], words: tabGerman.goalStatuses },
  { column: indicatorsList.columns['Kind'], words: tabGerman.indicatorKinds },
  { column: indicatorsList.columns['ResultLevel'], words: tabGerman.resultLevels },
  { column: indicatorsList.columns['EffectLevel'], words: tabGerman.effectLevels },
])('people choose in SharePoint among the words of the screens: $words', ({ column, words }) => {
  expect([...choicesOf(column)].sort()).toEqual(Object.values(words).sort());
});
