import { goalsList } from '../../src/adapters/sharepoint/goals-list';
import { indicatorsList } from '../../src/adapters/sharepoint/indicators-list';
import type { Column } from '../../src/adapters/sharepoint/column';
import { readingsList } from '../../src/adapters/sharepoint/readings-list';
import { statusReportsList } from '../../src/adapters/sharepoint/status-reports-list';
import { textIn } from '../../bot/text/text';
import { LANGUAGES } from '../../src/domain/shared/language';
import { LIGHTS } from '../../src/domain/tracking/light';
import * as tabGerman from '../../tabs/text/de-vocabulary';
import * as tabEnglish from '../../tabs/text/en-vocabulary';

const TAB = { de: tabGerman, en: tabEnglish };

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

/** What people choose from in SharePoint. */
const choicesOf = (column: Column<unknown> | undefined): readonly string[] =>
  column !== undefined && 'choice' in column.facet ? column.facet.choice.choices : [];

test.each([
  { column: readingsList.columns['State'], words: tabGerman.readingStates },
  { column: statusReportsList.columns['Status'], words: tabGerman.projectStatuses },
  { column: goalsList.columns['Status'], words: tabGerman.goalStatuses },
  { column: indicatorsList.columns['Kind'], words: tabGerman.indicatorKinds },
  { column: indicatorsList.columns['ResultLevel'], words: tabGerman.resultLevels },
])('people choose in SharePoint among the words of the screens: $words', ({ column, words }) => {
  expect([...choicesOf(column)].sort()).toEqual(Object.values(words).sort());
});
