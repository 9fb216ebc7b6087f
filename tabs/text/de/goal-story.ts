import type { ResultLevel } from '../../../src/domain/tracking/indicator';
import { effectLevels } from './vocabulary';

const levelMeanings: Record<ResultLevel, string> = {
  input: 'was wir einsetzen',
  output: 'was wir leisten',
  outcome: 'was sich für die Menschen ändert',
  impact: 'was sich für die Stadt ändert',
};

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

/** What a goal's page tells besides its figures: why it should work, what was done, said and changed, and by whom. */
export const goalStory = {
  contents: 'Auf dieser Seite',
  areas: 'Räume',
  showMore: (number: number) => `${number} weitere zeigen`,
  noDeviations: 'Zu diesem Ziel ist keine Abweichung festgehalten.',
  chain: {
    title: 'Wirkungskette',
    intro: 'Vom Handeln zur Wirkung: Jede Kennzahl steht auf der Stufe, die sie misst.',
    doing: 'Was wir tun',
    doingMeaning: 'Strategien und ihre Maßnahmen',
    levelMeanings,
    effectLevels,
    emptyLevel: 'Keine Kennzahl auf dieser Stufe.',
    noMeasure: 'Noch keine Maßnahme zu dieser Strategie.',
    withoutStrategy: 'Ohne Strategie',
    nothingDone: 'Noch keine Strategie und keine Maßnahme hinterlegt.',
  },
  timeline: {
    title: 'Meilensteine auf der Zeitachse',
    hint: 'Jeden Meilenstein mit seinen Tagen finden Sie unten beim Projekt.',
    today: 'heute',
    summary: (given: {
      projects: number;
      milestones: number;
      from: string;
      to: string;
      done: number;
      late: number;
      postponed: number;
    }) =>
      `Zeitachse: ${count(given.projects, 'Projekt', 'Projekte')} mit ${count(
        given.milestones,
        'Meilenstein',
        'Meilensteinen',
      )} von ${given.from} bis ${given.to}; ${given.done} erledigt, ${given.late} überfällig, ${
        given.postponed
      } später erwartet als fällig.`,
    done: (share: string) => `${share} erledigt`,
    late: (number: number) => `${number} überfällig`,
    marks: {
      due: 'fällig',
      done: 'erledigt',
      late: 'überfällig',
      expected: 'später erwartet als fällig',
    },
  },
  comments: {
    title: 'Kommentare',
    filter: 'Kommentare zu',
    all: 'Allen Kennzahlen und Projekten',
    count: (number: number) => count(number, 'Kommentar', 'Kommentare'),
    empty: 'Zu diesem Ziel hat noch niemand etwas angemerkt.',
    noDataBecause: (reason: string) => `Keine Daten: ${reason}`,
    support: (need: string) => `Unterstützung durch die Leitung nötig: ${need}`,
    by: (month: string, who: string) => (who === '' ? month : `${month} · ${who}`),
  },
  breakdown: {
    title: 'Nach Räumen',
    compare: 'Räume vergleichen',
    compareLabel: (name: string) => `Räume vergleichen: ${name}`,
  },
  participants: {
    title: 'Beteiligte',
    hint: 'Genannt sind Funktionen und Ämter, nie Personen.',
    functions: 'Funktionen und was sie verantworten',
    post: 'Funktion',
    office: 'Amt',
    answersFor: 'Verantwortet',
    as: { goal: 'das Ziel', indicator: 'Kennzahlen', measure: 'Maßnahmen' },
    units: 'Einheiten, die Maßnahmen beauftragen und ausführen',
    measure: 'Maßnahme',
    commissioned: 'Beauftragt von',
    operated: 'Ausgeführt von',
    none: 'Noch ist niemand als beteiligt hinterlegt.',
    unknown: 'nicht hinterlegt',
  },
};
