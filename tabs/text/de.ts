import { absence } from './de-absence';
import { configure, findings } from './de-administration';
import { deliveries } from './de-deliveries';
import { deviationCase } from './de-case';
import { deviations } from './de-deviations';
import { goal } from './de-goal';
import { indicators } from './de-indicators';
import { judgement, legend } from './de-judgement';
import { meeting } from './de-meeting';
import { problems } from './de-problems';
import { process } from './de-process';
import { report } from './de-report';
import { lights } from './de-vocabulary';

/** German leads: `Text` is what this module says, and English has to say all of it too. */
export const de = {
  lights,
  goal,
  report,
  absence,
  configure,
  deviationCase,
  deviations,
  findings,
  deliveries,
  indicators,
  judgement,
  legend,
  meeting,
  problems,
  process,
  app: {
    name: 'Zugkraft',
    navigation: 'Ansichten',
    masterplan: 'Masterplan',
    myReports: 'Meine Meldungen',
    indicators: 'Kennzahlen',
    deviations: 'Abweichungen',
    loading: 'Wird geladen …',
    retry: 'Noch einmal versuchen',
    failedTitle: 'Das konnte nicht geladen werden',
    offline: (since: string) =>
      `Die Verbindung ist unterbrochen. Sie sehen den Stand vom ${since} Uhr; wir versuchen es weiter.`,
    notFoundTitle: 'Diese Seite gibt es nicht',
    notFound: 'Der Verweis führt ins Leere. Zum Masterplan kommen Sie hier:',
    crashedTitle: 'Da ist etwas schiefgegangen',
    crashed: 'Die Ansicht konnte nicht gezeigt werden. Ihre gespeicherten Daten sind davon nicht betroffen.',
    reload: 'Neu laden',
    outsideTitle: 'Bitte in Microsoft Teams öffnen',
    outside:
      'Zugkraft arbeitet als Registerkarte in Teams und meldet Sie dort an. Öffnen Sie in Teams den Kanal Ihres Dezernats und wählen Sie die Registerkarte „Masterplan“, oder öffnen Sie die App „Zugkraft“ in der linken Leiste.',
    outsideHint:
      'Sie haben diesen Verweis aus Teams geöffnet und sehen trotzdem diese Seite? Dann laden Sie Teams einmal neu.',
    noWorkspaceTitle: 'Noch kein Masterplan für Sie',
    noWorkspace:
      'Sie gehören zu keinem Team, für das Zugkraft eingerichtet ist. Bitten Sie die Steuerungsunterstützung Ihres Dezernats, Sie in das Team aufzunehmen.',
  },
  month: {
    label: 'Berichtsmonat',
    previous: 'Vorheriger Monat',
    next: 'Nächster Monat',
    closed: (month: string) => `${month} (abgeschlossen)`,
    asOf: (day: string, corrections: number) =>
      `Stand bei Monatsabschluss am ${day}; ${
        corrections === 0
          ? 'seither keine Korrekturen.'
          : corrections === 1
            ? 'seither 1 Korrektur.'
            : `seither ${corrections} Korrekturen.`
      }`,
  },
  counts: {
    /** Read out as one sentence: `Kennzahlen und Projekte: 5 im Plan, 1 veraltet`. */
    label: (parts: string) => `Kennzahlen und Projekte: ${parts}`,
    nothing: 'Noch keine Kennzahlen',
  },
  masterplan: {
    title: 'Masterplan',
    dataStatus: (instant: string) => `Datenstand ${instant} Uhr`,
    reported: (reported: number, expected: number) => `${reported} von ${expected} Kennzahlen gemeldet`,
    findings: (count: number) =>
      count === 1 ? '1 Zeile ist nicht lesbar' : `${count} Zeilen sind nicht lesbar`,
    duties: (count: number) => (count === 1 ? 'Zu Ihrer Meldung' : `Zu Ihren ${count} Meldungen`),
    vision: 'Vision und Leitprinzipien',
    fields: 'Handlungsfelder im Überblick',
    search: 'Ziele suchen',
    searchHint: 'Name, Nutzen oder Zielverantwortung',
    clearSearch: 'Suche leeren',
    light: 'Ampel',
    allLights: 'Alle Ampeln',
    office: 'Amt',
    allOffices: 'Alle Ämter',
    sort: 'Reihenfolge',
    sortPlan: 'Wie im Masterplan',
    sortWorst: 'Dringendes zuerst',
    allFields: 'Alle Handlungsfelder zeigen',
    shown: (shown: number, all: number) =>
      shown === all ? (all === 1 ? '1 Ziel' : `${all} Ziele`) : `${shown} von ${all} Zielen`,
    reset: 'Filter zurücksetzen',
    owner: 'Zielverantwortung',
    latest: (month: string) => `Letzter Istwert: ${month}`,
    noLatest: 'Noch kein Istwert',
    openDeviations: (count: number) => (count === 1 ? '1 offene Abweichung' : `${count} offene Abweichungen`),
    emptyField: 'In diesem Handlungsfeld steht noch kein Ziel.',
    noMatchTitle: 'Kein Ziel passt zu Ihrer Auswahl',
    noMatch: 'Ändern Sie die Suche oder setzen Sie die Filter zurück.',
    emptyTitle: 'Der Masterplan ist noch leer',
    empty:
      'Sobald Handlungsfelder und Ziele in den SharePoint-Listen stehen, erscheinen sie hier von selbst.',
    updated: (instant: string) => `Der Masterplan wurde aktualisiert, Stand ${instant} Uhr.`,
    historic: (month: string) => `Sie sehen den Stand der Kennzahlen für ${month}.`,
  },
};

/** Strings and sentences of the tab in one language. */
export type Text = typeof de;
