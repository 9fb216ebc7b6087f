import { about } from './about';
import { absence } from './absence';
import { dataIssues, steeringOnly } from './administration';
import { chart } from './chart';
import { compare } from './compare';
import { configure } from './configure';
import { deliveries } from './deliveries';
import { deviationCase } from './case';
import { deviations } from './deviations';
import { filter, live, print, share } from './filter';
import { goal } from './goal';
import { indicators } from './indicators';
import { judgement, legend } from './judgement';
import { changes, masterplan } from './masterplan';
import { meeting } from './meeting';
import { channelRefusals, problems } from './problems';
import { process } from './process';
import { report } from './report';
import { smallCourse } from './small-course';
import { start } from './start';
import { department, office, units } from './units';
import { lights, withheld } from './vocabulary';

/** German leads: `Text` is what this module says, and English has to say all of it too. */
export const de = {
  about,
  lights,
  goal,
  report,
  absence,
  changes,
  chart,
  compare,
  configure,
  department,
  deviationCase,
  deviations,
  filter,
  dataIssues,
  steeringOnly,
  deliveries,
  indicators,
  judgement,
  legend,
  live,
  masterplan,
  smallCourse,
  meeting,
  office,
  problems,
  channelRefusals,
  print,
  process,
  share,
  start,
  units,
  withheld,
  app: {
    name: 'Zugkraft',
    navigation: 'Ansichten',
    entries: {
      start: 'Start',
      masterplan: 'Masterplan',
      tracking: 'Tracking',
      administration: 'Verwaltung',
    },
    menu: (entry: string | null, view: string | null) => ['Menü', entry, view].filter(Boolean).join(' › '),
    forMe: 'Für mich',
    workspace: 'Dezernat wechseln',
    masterplan: 'Masterplan',
    start: 'Start',
    compare: 'Vergleich',
    department: 'Dezernat',
    myReports: 'Meine Meldungen',
    indicators: 'Kennzahlen',
    deviations: 'Abweichungen',
    loading: 'Wird geladen …',
    retry: 'Noch einmal versuchen',
    failedTitle: 'Das konnte nicht geladen werden',
    refusedTitle: 'Kein Zugang',
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
};

/** Strings and sentences of the tab in one language. */
export type Text = typeof de;
