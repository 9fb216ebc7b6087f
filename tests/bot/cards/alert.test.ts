import { alertCard } from '../../../bot/cards/alert/alert-card';
import { alertToast } from '../../../bot/cards/alert/alert-title';
import { LARGEST_CARD, sizeOf } from '../../../bot/cards/parts/card-size';
import type { DeviationAlert } from '../../../src/application/deviations/deviation-alert';
import { DEVIATION_RULES } from '../../../src/domain/deviation/deviation';
import { explain } from '../../../src/domain/explanation/explain';
import { RULE_WORDS } from '../../../src/domain/explanation/wording/words';
import { LANGUAGES, type Language } from '../../../src/domain/shared/language';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { actionsOf, partsOf, wordsOn } from '../../support/chat/card-reading';
import {
  air,
  alert,
  trigger,
  judgement,
  milestoneAlert,
  missingAlert,
  overAchievementAlert,
} from './alert-examples';

const links = {
  toGoal: (_: string, id: string) => `https://tab.example/goal/${id}`,
  toCase: (_: string, id: string) => `https://tab.example/deviation/${id}`,
};
const cardOf = (given: DeviationAlert, language: Language = 'de') =>
  alertCard({ alert: given, language, links });
const wordsOf = (given: DeviationAlert, language: Language = 'de') => wordsOn(cardOf(given, language));
const TO_THE_TAB = ['Vorgang öffnen', 'Ziel im Masterplan öffnen'];
const titleOf = (given: DeviationAlert, language: Language = 'de') => cardOf(given, language).body[0];

describe('An alert about an indicator', () => {
  test('names goal, indicator, figures, deviation, whose it is and why', () => {
    const words = wordsOf(alert());
    expect(words).toContain('Saubere Luft');
    expect(words).toContain('■ Rot: deutliche Abweichung');
    expect(words).toContain('Kennzahl: Stickstoffdioxid');
    expect(words).toContain('Istwert: 35,9\u00a0µg/m³');
    expect(words).toContain('Plan: 30,0\u00a0µg/m³');
    expect(words).toContain('Abweichung: 5,9\u00a0µg/m³ über Plan (19,7\u00a0%)');
    expect(words).toContain('Zielverantwortung: Fachstelle Umwelt, Umweltamt');
    expect(words).toContain('Warum diese Nachricht: rot. Was braucht dieses Ziel jetzt');
  });

  test.each(LANGUAGES)(
    'says first why the light is what it is, in the words of the explanation (%s)',
    (language) => {
      expect(wordsOf(alert(), language)).toContain(explain(judgement(), air, language).summary);
    },
  );

  test('says that red within usual variation is a matter of the process', () => {
    expect(wordsOf(alert())).toContain('am Verfahren ansetzen, nicht am Einzelwert');
  });

  test('tells assurance and forecast only where they are why it opened', () => {
    const { assurance, forecast } = explain(judgement(), air, 'de');
    const red = wordsOf(alert());
    expect(red).not.toContain(assurance);
    expect(red).not.toContain(forecast);
    const rules = ['red', 'assurance-fails', 'forecast-storm'] as const;
    const all = wordsOf(alert({ latest: trigger({ rules }) }));
    expect(all).toContain(assurance);
    expect(all).toContain(forecast);
  });

  test('that a process cannot meet its plan is addressed to the leadership', () => {
    const latest = trigger({ rules: ['red', 'assurance-fails'] });
    expect(wordsOf(alert({ latest }))).toContain('das kann nur die Leitung ändern');
    expect(wordsOf(alert({ latest }), 'en')).toContain('only the leadership can change that');
    expect(wordsOf(alert())).not.toContain('Leitung ändern');
  });

  test('gives no per cent where the plan is 0', () => {
    const figure = { actual: 3, plan: 0, deviation: -3, relative: null };
    expect(wordsOf(alert({ latest: trigger({ figure }) }))).toContain(
      'Abweichung: 3,0\u00a0µg/m³ über Plan\n',
    );
  });

  test('measures a percentage in points, as the sentence does', () => {
    const share = { ...air, unit: '%', direction: 'higher-is-better' } as const;
    const figure = { actual: 80, plan: 92, deviation: -12, relative: -12 / 92 };
    const words = wordsOf({
      ...alert({ latest: trigger({ figure }) }),
      judged: { indicator: share, judgement: judgement() },
    });
    expect(words).toContain('Abweichung: 12,0\u00a0Prozentpunkte unter Plan (13\u00a0%)');
  });

  test('shows a corridor as a corridor, and the distance from it', () => {
    const beds = {
      ...air,
      unit: '%',
      decimals: 1,
      trajectory: { type: 'band', low: 85, high: 95 },
    } as const;
    const figure = { actual: 97.5, plan: 95, deviation: -2.5, relative: -2.5 / 95 };
    const given = alert({ latest: trigger({ figure }) });
    const words = wordsOf({ ...given, judged: { indicator: beds, judgement: judgement() } });
    expect(words).toContain('Plan: 85,0 bis 95,0\u00a0%');
    expect(words).toContain('Abweichung: 2,5\u00a0Prozentpunkte über dem Korridor (2,6\u00a0%)');
  });

  test('shows a unit as it was typed, also inside sentences', () => {
    const given = alert();
    const typed = { ...air, unit: '*Tsd.* €' };
    const words = wordsOf({ ...given, judged: { indicator: typed, judgement: judgement() } });
    expect(words).toContain('\\*Tsd.\\* €');
    expect(words).not.toMatch(/(?<!\\)\*/);
  });

  test('of a missing report shows no figure, and says what is outstanding', () => {
    const words = wordsOf(missingAlert());
    expect(titleOf(missingAlert())).toMatchObject({ text: 'Meldung fehlt' });
    expect(words).toContain('◇ veraltet: neuer Wert fehlt');
    expect(words).toContain('Die Meldung für Oktober 2026 fehlt');
    expect(words).toContain('Monat: Oktober 2026');
    expect(words).not.toContain('Istwert:');
    expect(words).not.toContain('Plan:');
  });
});

describe.each(DEVIATION_RULES)('The rule %s', (rule) => {
  const given =
    rule === 'milestone-late' ? milestoneAlert() : alert({ rule, latest: trigger({ rules: [rule] }) });

  test.each(LANGUAGES)('is said in the words it has everywhere (%s)', (language) => {
    expect(wordsOf(given, language)).toContain(RULE_WORDS[language][rule]);
  });
});

describe('The heading of an alert says what it is', () => {
  test.each([
    { what: 'a new one', given: alert(), de: 'Abweichung vom Plan', en: 'Deviation from plan' },
    {
      what: 'one that has become worse',
      given: alert({ pendingAlert: 'worsened' }),
      de: 'Abweichung hat sich verstärkt',
      en: 'Deviation has grown',
    },
    {
      what: 'one that is withdrawn',
      given: alert({ status: 'withdrawn' }),
      de: 'Abweichung zurückgenommen',
      en: 'Deviation withdrawn',
    },
    {
      what: 'one that is closed',
      given: alert({ status: 'closed' }),
      de: 'Abweichung geschlossen',
      en: 'Deviation closed',
    },
    {
      what: 'an unusual movement of a green figure',
      given: alert({ rule: 'concern', latest: trigger({ rules: ['concern'], light: 'green' }) }),
      de: 'Auffällige Verschlechterung',
      en: 'Unusual deterioration',
    },
    {
      what: 'a process that cannot meet its plan',
      given: alert({ latest: trigger({ rules: ['assurance-fails', 'forecast-storm'] }) }),
      de: 'Verfahren erreicht den Plan so nicht',
      en: 'Process cannot meet the plan as it stands',
    },
    {
      what: 'a forecast that leads away',
      given: alert({ latest: trigger({ rules: ['forecast-storm'] }) }),
      de: 'Vorausschau: falsche Richtung',
      en: 'Forecast: wrong direction',
    },
    { what: 'a late milestone', given: milestoneAlert(), de: 'Meilenstein verspätet', en: 'Milestone late' },
    { what: 'a missing report', given: missingAlert(), de: 'Meldung fehlt', en: 'Report missing' },
    { what: 'over-achievement', given: overAchievementAlert(), de: 'Übererfüllung', en: 'Over-achievement' },
  ])('$what', ({ given, de, en }) => {
    expect(titleOf(given)).toMatchObject({ text: de });
    expect(titleOf(given, 'en')).toMatchObject({ text: en });
  });

  test('and over-achievement never reads as an alarm, whatever is still to be told', () => {
    const told = overAchievementAlert({ pendingAlert: 'worsened' });
    expect(titleOf(told)).toMatchObject({ text: 'Übererfüllung' });
    expect(wordsOf(told)).toContain('● Grün: im Plan');
    expect(wordsOf(told)).not.toContain('Was braucht dieses Ziel jetzt');
    expect(partsOf(cardOf(told)).filter(({ color }) => color === 'attention')).toEqual([]);
  });

  test('but over-achievement that turned red is a deviation like any other', () => {
    const red = overAchievementAlert({ pendingAlert: 'opened', latest: trigger() });
    expect(titleOf(red)).toMatchObject({ text: 'Abweichung vom Plan' });
  });
});

describe('An alert about a milestone', () => {
  test('names project, milestone and the day it was due', () => {
    const words = wordsOf(milestoneAlert());
    expect(words).toContain('Meilenstein: Neubau Lindenhof: Baugrube');
    expect(words).toContain('Fällig am: 30.09.2026');
    expect(words).toContain('Der Meilenstein war am 30.09.2026 fällig');
    expect(words).toContain('Zielverantwortung: Fachstelle Wohnen, Amt für Wohnungswesen');
    expect(words).not.toContain('Istwert:');
    expect(wordsOf(milestoneAlert(), 'en')).toContain('Due on: 30/09/2026');
  });

  test('that is done by now says that it may be closed', () => {
    const latest = trigger({ rules: [], light: 'green', figure: null, due: toDay('2026-09-30') });
    const words = wordsOf(milestoneAlert({ latest, proposesClosing: true, pendingAlert: null }));
    expect(words).toContain('Der Meilenstein ist erledigt: Die Abweichung kann in der Registerkarte');
  });
});

describe('In the course of a deviation', () => {
  test('the alert shows who took note and when, and offers it no more', () => {
    const acknowledgement = { postId: 'r', postName: 'head-of-department', at: '2026-11-06T09:00:00.000Z' };
    const card = cardOf(alert({ acknowledgement }));
    expect(wordsOn(card)).toContain('✓ Zur Kenntnis genommen: Dezernatsleitung, 06.11.2026, 10:00 Uhr');
    expect(actionsOf(card).map(({ title }) => title)).toEqual(TO_THE_TAB);
  });

  test('it says when no rule speaks for it any more, and asks nothing', () => {
    const back = alert(
      { pendingAlert: null, latest: trigger({ month: toMonth('2026-11'), rules: [], light: 'green' }) },
      { light: 'green' },
    );
    const words = wordsOf(back);
    expect(words).toContain('November 2026 spricht keine Regel mehr für die Abweichung');
    expect(words).not.toContain('Warum diese Nachricht');
  });

  test('it says when it may be closed', () => {
    const latest = trigger({ month: toMonth('2026-12'), rules: [], light: 'green' });
    expect(wordsOf(alert({ latest, proposesClosing: true }))).toContain('Seit zwei Monaten wieder im Plan');
  });

  test('it shows who closed it, and what stands in the lists instead of the old figure', () => {
    const closure = {
      postId: 'p',
      postName: 'Amtsleitung 56',
      at: '2027-01-06T09:00:00.000Z',
      forMonth: toMonth('2026-12'),
    };
    const card = cardOf(alert({ status: 'closed', closure }));
    expect(wordsOn(card)).toContain('✓ Geschlossen: Amtsleitung 56, 06.01.2027, 10:00 Uhr');
    expect(wordsOn(card)).not.toContain('Istwert:');
    expect(actionsOf(card).map(({ title }) => title)).toEqual(TO_THE_TAB);
  });

  test('it says when it is withdrawn, why, and shows the light of the corrected figure', () => {
    const card = cardOf(alert({ status: 'withdrawn' }, { light: 'green' }));
    expect(wordsOn(card)).toContain('Nach dem heutigen Stand spricht nichts mehr dafür');
    expect(wordsOn(card)).toContain('● Grün: im Plan');
    expect(wordsOn(card)).not.toContain('■ Rot');
    expect(actionsOf(card).map(({ title }) => title)).toEqual(TO_THE_TAB);
  });
});

describe('Without a card', () => {
  test('an alert is one line with subject, goal and month, or the day a milestone was due', () => {
    expect(alertToast(alert(), 'de')).toBe(
      'Abweichung vom Plan: Stickstoffdioxid (Saubere Luft), Oktober 2026',
    );
    expect(alertToast(milestoneAlert(), 'de')).toBe(
      'Meilenstein verspätet: Neubau Lindenhof: Baugrube (Mehr Menschen finden eine bezahlbare Wohnung), fällig am 30.09.2026',
    );
    expect(alertToast(alert(), 'en')).toBe(
      'Deviation from plan: Stickstoffdioxid (Saubere Luft), October 2026',
    );
  });

  test('its words say why as well', () => {
    expect(cardOf(alert()).fallbackText).toBe(
      `Abweichung vom Plan: Stickstoffdioxid (Saubere Luft), Oktober 2026. ${explain(judgement(), air, 'de').summary}`,
    );
  });
});

test.each(LANGUAGES)('An alert with every rule and the longest names is small enough (%s)', (language) => {
  const long = 'ß'.repeat(255);
  const given: DeviationAlert = {
    ...alert({ latest: trigger({ rules: DEVIATION_RULES }) }),
    goalName: long,
    subjectName: long,
    ownerPostName: long,
    officeName: long,
    judged: { indicator: { ...air, unit: '€'.repeat(100) }, judgement: judgement() },
  };
  expect(sizeOf(cardOf(given, language))).toBeLessThan(LARGEST_CARD);
});
